import { Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import { Panel, Table } from '../../ground/layout';
import { pilotsApiRef, useReading } from '../../ground/reading';
import { useText } from '../../translation';

/** Deliveries that are looked through for names. */
const LOOKED_AT = 200;

/** Names that map to no component: their deliveries are kept, and applied when a mapping appears. */
export function UnmappedPanel() {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const { value } = useReading(
    () =>
      api.get('/delivery/deliveries', {
        query: { status: 'unmapped', limit: LOOKED_AT },
      }),
    [api],
  );
  const counts = new Map<string, number>();
  for (const { unmapped } of value?.items ?? []) {
    for (const name of unmapped) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  if (counts.size === 0) return null;
  const names = [...counts].sort(([, a], [, b]) => b - a);
  return (
    <Panel title={t('inbox.unmapped.title')}>
      <Text as="p">{t('inbox.unmapped.explain')}</Text>
      <Table label={t('inbox.unmapped.title')}>
        <thead>
          <tr>
            <th scope="col">{t('inbox.unmapped.name')}</th>
            <th scope="col">{t('inbox.unmapped.deliveries')}</th>
          </tr>
        </thead>
        <tbody>
          {names.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {value?.pageInfo.nextCursor && (
        <Text as="p" variant="body-small" color="secondary">
          {t('inbox.unmapped.cut', { count: LOOKED_AT })}
        </Text>
      )}
    </Panel>
  );
}
