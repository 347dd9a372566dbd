import { Link } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useRouteRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useText } from '../../translation';
import { EmptyState, Loaded, Panel } from '../../ground/layout';
import { pilotsApiRef, useReading } from '../../ground/reading';
import { rootRouteRef } from '../../routes';
import { TargetPilot } from './TargetPilot';

/** Pilots that a card shows; the portfolio shows the rest. */
const SHOWN = 5;

/** The pilots that put this component, API, resource or system live. */
export function TargetPilotsCard() {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const portfolio = useRouteRef(rootRouteRef)?.();
  const { entity } = useEntity();
  const target = stringifyEntityRef(entity);
  const reading = useReading(
    () => api.get('/pilots', { query: { target, limit: SHOWN } }),
    [api, target],
  );
  return (
    <Panel
      title={t('portfolio.card.title')}
      actions={
        portfolio && (
          <Link to={portfolio}>
            <Text variant="body-small">{t('portfolio.card.all')}</Text>
          </Link>
        )
      }
    >
      <Loaded reading={reading}>
        {({ items, totalItems }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('portfolio.card.none')}
              nextStep={t('portfolio.card.noneNext')}
            />
          ) : (
            <>
              {items.map(row => (
                <TargetPilot key={row.ref} row={row} />
              ))}
              {totalItems > items.length && (
                <Text variant="body-small" color="secondary">
                  {t('portfolio.card.more', {
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
