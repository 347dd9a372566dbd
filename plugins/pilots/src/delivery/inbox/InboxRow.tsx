import { Text } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { useState } from 'react';
import { ActionButton, useAction } from '../../ground/acting';
import { ErrorNotice, Prose, Row } from '../../ground/layout';
import { pilotsApiRef } from '../../ground/reading';
import { When } from '../../ground/time';
import { useText } from '../../translation';
import { DeliveryDetail } from './DeliveryDetail';
import { InboxStateChip } from './InboxStateChip';

type Delivery = PilotsSchemas['WebhookDelivery'];

/** A delivery: what it is, what became of it and why, what can be done. */
export function InboxRow({ delivery }: { delivery: Delivery }) {
  const t = useText();
  const api = useApi(pilotsApiRef);
  const [isOpen, setOpen] = useState(false);
  const { id, source, event, deliveryId, receivedAt, status, attempts } =
    delivery;
  const action = useAction(
    () => api.post('/delivery/deliveries/{id}/redelivery', { params: { id } }),
    { done: t('inbox.tried') },
  );
  return (
    <>
      <tr>
        <th scope="row">
          <When at={receivedAt} format="second" />
        </th>
        <td>
          <Text as="div">{source}</Text>
          <Text as="div" variant="body-small" color="secondary">
            {event}
            {deliveryId && ` · ${deliveryId}`}
          </Text>
        </td>
        <td>
          <InboxStateChip state={status} />
          <Text as="div" variant="body-small" color="secondary">
            {t('inbox.attempts', { count: attempts })}
          </Text>
        </td>
        <td>
          <Why delivery={delivery} />
          {action.error && <ErrorNotice error={action.error} />}
        </td>
        <td>
          <Row>
            <ActionButton
              variant="secondary"
              isPending={action.pending}
              onPress={() => action.run()}
              aria-label={t('inbox.retryOf', { id })}
            >
              {t('inbox.retry')}
            </ActionButton>
            <ActionButton
              variant="tertiary"
              aria-expanded={isOpen}
              onPress={() => setOpen(!isOpen)}
              aria-label={t('inbox.payloadOf', { id })}
            >
              {t('inbox.payload')}
            </ActionButton>
          </Row>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5}>
            <DeliveryDetail id={id} />
          </td>
        </tr>
      )}
    </>
  );
}

function Why({ delivery }: { delivery: Delivery }) {
  const t = useText();
  const { reason, outcome, unmapped, nextAttemptAt } = delivery;
  const [refused] = outcome?.rejected ?? [];
  return (
    <>
      {reason && (
        <Text as="div">
          <Prose text={reason} plain />
        </Text>
      )}
      {outcome && (
        <Text as="div" variant="body-small">
          {t('inbox.outcome', {
            accepted: String(outcome.accepted),
            unchanged: String(outcome.unchanged),
            rejected: String(outcome.rejected.length),
          })}
        </Text>
      )}
      {refused && (
        <Text as="div" variant="body-small">
          <Prose text={refused.reason} plain />
        </Text>
      )}
      {unmapped.length > 0 && (
        <Text as="div" variant="body-small">
          {t('inbox.unmappedNames', { names: unmapped.join(', ') })}
        </Text>
      )}
      {nextAttemptAt && (
        <Text as="div" variant="body-small" color="secondary">
          {t('inbox.next')} <When at={nextAttemptAt} format="relative" />
        </Text>
      )}
    </>
  );
}
