import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Row } from '../../ground/layout';
import { SignatoryName } from '../../ground/people';
import { usePilot } from '../../ground/reading';
import { When } from '../../ground/time';
import { useText } from '../../translation';
import { DecisionStatusChip } from '../DecisionChips';

/** How a decision looked in hindsight, and when it is looked at next. */
export function LookBacks({
  decision,
}: {
  decision: PilotsSchemas['Decision'];
}) {
  const t = useText();
  const { zone } = usePilot();
  const { lookBacks, nextLookBack } = decision;
  return (
    <div>
      <Text as="h4" weight="bold">
        {t('decisions.record.lookBack')}
      </Text>
      {lookBacks.length === 0 && (
        <Text as="p" color="secondary">
          {t('decisions.record.lookBackNone')}
        </Text>
      )}
      {lookBacks.map(one => (
        <Row key={one.at}>
          <DecisionStatusChip status={one.verdict} />
          <Text as="span">
            {t('decisions.record.lookBackEntry', {
              who: <SignatoryName of={one.by as never} />,
              when: <When at={one.at} zone={zone} format="date" />,
              note: one.note,
            })}
          </Text>
        </Row>
      ))}
      {nextLookBack && (
        <Text as="p" variant="body-small" color="secondary">
          {t('decisions.record.lookBackNext', {
            when: <When at={nextLookBack} format="date" />,
          })}
        </Text>
      )}
    </div>
  );
}
