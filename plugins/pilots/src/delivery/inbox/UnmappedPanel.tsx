import { Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import { More, Panel, Table } from '../../ground/layout';
import { pilotsApiRef, usePages } from '../../ground/reading';
import { When } from '../../ground/time';
import { useText } from '../../translation';

/** Names that map to no component: their deliveries are kept, and applied when a mapping appears. */
export function UnmappedPanel() {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const pages = usePages(
    cursor => api.get('/delivery/unmapped', { query: { cursor } }),
    [api],
  );
  const { value } = pages;
  if (!value?.length) return null;
  return (
    <Panel title={t('inbox.unmapped.title')}>
      <Text as="p">{t('inbox.unmapped.explain')}</Text>
      <Table label={t('inbox.unmapped.title')}>
        <thead>
          <tr>
            <th scope="col">{t('inbox.unmapped.name')}</th>
            <th scope="col">{t('inbox.unmapped.deliveries')}</th>
            <th scope="col">{t('inbox.unmapped.latest')}</th>
          </tr>
        </thead>
        <tbody>
          {value.map(({ name, deliveries, receivedAt }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{deliveries}</td>
              <td>
                <When at={receivedAt} format="second" />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <More pages={pages} />
    </Panel>
  );
}
