import { Table } from '../../ground/layout';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useText } from '../../translation';
import { InboxRow } from './InboxRow';

/** Deliveries, the latest first. */
export function InboxTable({
  deliveries,
}: {
  deliveries: PilotsSchemas['WebhookDelivery'][];
}) {
  const t = useText();
  const columns = ['received', 'source', 'state', 'why', 'action'] as const;
  return (
    <Table label={t('inbox.title')}>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {t(`inbox.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {deliveries.map(delivery => (
          <InboxRow key={delivery.id} delivery={delivery} />
        ))}
      </tbody>
    </Table>
  );
}
