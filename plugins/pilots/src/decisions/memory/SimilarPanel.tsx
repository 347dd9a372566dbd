import { Link } from '@backstage/core-components';
import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { EmptyState, Loaded, Panel, Row } from '../../ground/layout';
import { usePilotReading } from '../../ground/reading';
import { When } from '../../ground/time';
import { useText } from '../../translation';
import { OutcomeChip, OverrideChip } from '../DecisionChips';
import { useDecisionPath } from '../useDecisionPath';

type Similar = PilotsSchemas['SimilarDecision'];

/** Pilots like this one, and how they were decided. */
export function SimilarPanel() {
  const t = useText();
  const reading = usePilotReading(pilot => pilot.get('/decisions/similar'));
  return (
    <Panel title={t('decisions.similar.title')}>
      <Loaded reading={reading} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('decisions.similar.none')}
              nextStep={t('decisions.similar.noneNext')}
            />
          ) : (
            <>
              {items.map(one => (
                <SimilarRow key={one.decision.id} similar={one} />
              ))}
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function SimilarRow({ similar }: { similar: Similar }) {
  const t = useText();
  const pathOf = useDecisionPath();
  const { decision, sameSector, sharedMetrics, sharedTargets } = similar;
  const likeness = [
    sharedTargets.length > 0 &&
      t('decisions.similar.targets', { count: sharedTargets.length }),
    sharedMetrics.length > 0 &&
      t('decisions.similar.metrics', { count: sharedMetrics.length }),
    sameSector && t('decisions.similar.sector'),
  ].filter(Boolean);
  return (
    <div>
      <Row>
        <Link to={pathOf(decision)}>{decision.title}</Link>
        <OutcomeChip outcome={decision.outcome} />
        {decision.overridden && <OverrideChip />}
      </Row>
      <Text as="div" variant="body-small" color="secondary">
        {likeness.join(' · ')}
        {' · '}
        <When at={decision.decidedAt} format="date" />
      </Text>
    </div>
  );
}
