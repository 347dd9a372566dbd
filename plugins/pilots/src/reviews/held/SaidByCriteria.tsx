import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { useSaid } from '../../ground/said';

/** What the criteria recommended when the numbers were frozen, and why. */
export function SaidByCriteria({
  criteria,
}: {
  criteria: PilotsSchemas['OpenedReviewView']['snapshot']['criteria'];
}) {
  const t = useText();
  const said = useSaid();
  return (
    <div>
      <Text as="div" variant="body-small" color="secondary">
        {t('reviews.snapshot.recommendation')}
      </Text>
      <Text as="div" weight="bold">
        {t(`criteria.evaluation.${criteria.recommendation}`)}
      </Text>
      {criteria.reasons.length > 0 && (
        <ul style={{ margin: 0, paddingLeft: 'var(--bui-space-5)' }}>
          {criteria.reasons.map(reason => (
            <li key={reason}>
              <Text variant="body-small">{said(reason)}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
