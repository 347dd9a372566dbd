import { formatInstant } from '@pilot-handoff/backstage-plugin-pilots-common';
import { InboxDelivery } from './InboxDelivery';

/** A payload is shown up to this length. */
const MAX_SHOWN = 200_000;

/** A delivery in the list. */
export function deliveryView(delivery: InboxDelivery, unmapped: string[] = []) {
  const { nextAttemptAt, settledAt } = delivery;
  return {
    id: String(delivery.id),
    source: delivery.source,
    event: delivery.event,
    deliveryId: delivery.deliveryId,
    receivedAt: formatInstant(delivery.receivedAt),
    status: delivery.status,
    reason: delivery.detail,
    outcome: delivery.outcome,
    unmapped,
    attempts: delivery.attempts,
    ...(delivery.status === 'pending' && nextAttemptAt !== undefined
      ? { nextAttemptAt: formatInstant(nextAttemptAt) }
      : {}),
    ...(settledAt !== undefined && { settledAt: formatInstant(settledAt) }),
  };
}

/** A delivery with what it brought. */
export function deliveryDetail(delivery: InboxDelivery, unmapped?: string[]) {
  const text = delivery.body.toString('utf8');
  return {
    ...deliveryView(delivery, unmapped),
    path: delivery.path,
    headers: delivery.headers,
    body: text.slice(0, MAX_SHOWN),
    truncated: text.length > MAX_SHOWN,
  };
}
