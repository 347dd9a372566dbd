import { Link } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { EmptyState, Loaded, Panel, Row } from '../../ground/layout';
import { pilotsApiRef, useReading } from '../../ground/reading';
import { When } from '../../ground/time';
import { rootRouteRef } from '../../routes';
import { useText } from '../../translation';
import {
  DecisionStatusChip,
  OutcomeChip,
  OverrideChip,
} from '../DecisionChips';
import { useDecisionPath } from '../useDecisionPath';

/** Decisions that a card shows; the page of all decisions shows the rest. */
const SHOWN = 5;

/** What was decided about this component, API, resource or system. */
export function ComponentDecisionsCard() {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const pathOf = useDecisionPath();
  const root = useRouteRef(rootRouteRef)?.();
  const { entity } = useEntity();
  const component = stringifyEntityRef(entity);
  const reading = useReading(
    () => api.get('/decisions', { query: { component, limit: SHOWN } }),
    [api, component],
  );
  return (
    <Panel
      title={t('decisions.card.title')}
      actions={
        root && (
          <Link
            to={`${root}/decisions?component=${encodeURIComponent(component)}`}
          >
            <Text variant="body-small">{t('decisions.card.all')}</Text>
          </Link>
        )
      }
    >
      <Loaded reading={reading}>
        {({ items, totalItems }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('decisions.card.none')}
              nextStep={t('decisions.card.noneNext')}
            />
          ) : (
            <>
              {items.map(decision => (
                <div key={decision.id}>
                  <Link to={pathOf(decision)}>{decision.title}</Link>
                  <Row>
                    <OutcomeChip outcome={decision.outcome} />
                    {decision.overridden && <OverrideChip />}
                    {decision.status !== 'accepted' && (
                      <DecisionStatusChip status={decision.status} />
                    )}
                    <Text variant="body-small" color="secondary">
                      <When at={decision.decidedAt} format="date" />
                    </Text>
                  </Row>
                </div>
              ))}
              {totalItems > items.length && (
                <Text variant="body-small" color="secondary">
                  {t('decisions.card.more', {
                    count: totalItems - items.length,
                  })}
                </Text>
              )}
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
