import { Text } from '@backstage/ui';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';

/** Field by field: before and after. */
export function AmendmentChanges({
  changes,
}: {
  changes: PilotsSchemas['CriterionChange'][];
}) {
  const t = useText();
  const say = (value: string | number | undefined) =>
    value === undefined ? t('criteria.amendment.nothing') : String(value);
  return (
    <ul style={{ margin: 0, paddingLeft: 'var(--bui-space-5)' }}>
      {changes.map(change => (
        <li key={change.id}>
          <Text weight="bold">{change.title}</Text>{' '}
          {change.kind !== 'changed' && (
            <Text>{t(`criteria.amendment.${change.kind}`)}</Text>
          )}
          {change.kind === 'changed' &&
            change.fields.map(({ field, before, after }) => (
              <Text as="div" key={field}>
                {t('criteria.amendment.change', {
                  field,
                  before: say(before),
                  after: say(after),
                })}
              </Text>
            ))}
        </li>
      ))}
    </ul>
  );
}
