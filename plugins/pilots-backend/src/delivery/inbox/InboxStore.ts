import { Knex } from 'knex';
import { createHash, randomUUID } from 'node:crypto';
import { inBatches, isPostgres } from '../store/inBatches';
import { ReceiptRange } from '../store/Receipts';
import {
  DeliveryState,
  InboxDelivery,
  NewDelivery,
  Settlement,
} from './InboxDelivery';
import { UnmappedStore } from './UnmappedStore';

/** How long a replica has for what it took before another tries. */
const LEASE_MS = 30_000;

/** What a list of deliveries is narrowed by. */
export interface DeliveryFilter {
  sources: string[];
  statuses: string[];
  /** Only those received before this one. */
  before?: number;
  limit: number;
}

/** Deliveries of webhooks in the database. */
export class InboxStore {
  readonly unmapped = new UnmappedStore();

  /** Keeps a delivery; one that the vendor sends again is the one it was. Returns its id. */
  async add(
    tx: Knex,
    delivery: NewDelivery,
    { receivedAt, sequence }: ReceiptRange,
  ): Promise<number> {
    const fingerprint = fingerprintOf(delivery);
    const [row] = await tx('delivery_inbox')
      .insert({
        source: delivery.source,
        event: delivery.event,
        delivery_id: delivery.deliveryId ?? null,
        subject: delivery.subject ?? null,
        path: delivery.path,
        headers: JSON.stringify(delivery.headers),
        body: delivery.body,
        fingerprint,
        received_at: receivedAt,
        sequence,
        status: 'pending',
        next_attempt_at: receivedAt,
      })
      .onConflict('fingerprint')
      .ignore()
      .returning('id');
    if (row) return Number(row.id);
    const known = await tx('delivery_inbox').where({ fingerprint }).first('id');
    return Number(known.id);
  }

  /** The oldest due deliveries, leased to the caller; replicas skip each other's. */
  async take(
    tx: Knex.Transaction,
    now: number,
    limit: number,
  ): Promise<InboxDelivery[]> {
    const query = tx('delivery_inbox')
      .where('status', 'pending')
      .andWhere('next_attempt_at', '<=', now)
      .orderBy('id')
      .limit(limit);
    const rows = await (isPostgres(tx)
      ? query.forUpdate().skipLocked()
      : query);
    await tx('delivery_inbox')
      .whereIn(
        'id',
        rows.map(row => row.id),
      )
      .update({ next_attempt_at: now + LEASE_MS });
    return rows.map(toDelivery);
  }

  async find(tx: Knex, id: number): Promise<InboxDelivery | undefined> {
    const row = await tx('delivery_inbox').where({ id }).first();
    return row && toDelivery(row);
  }

  /** All about one subject, in the order of their receipt. */
  async ofSubject(
    tx: Knex,
    source: string,
    subject: string,
  ): Promise<InboxDelivery[]> {
    const rows = await tx('delivery_inbox')
      .where({ source, subject })
      .orderBy('sequence');
    return rows.map(toDelivery);
  }

  async settle(
    tx: Knex,
    id: number,
    settlement: Settlement,
    now: number,
  ): Promise<void> {
    const { status, detail, outcome, unmapped = [] } = settlement;
    await this.unmapped.replace(tx, id, unmapped);
    await tx('delivery_inbox')
      .where({ id })
      .update({
        status,
        detail: detail ?? null,
        outcome: outcome ? JSON.stringify(outcome) : null,
        next_attempt_at: null,
        settled_at: now,
        attempts: tx.raw('attempts + 1'),
      });
  }

  /** Has deliveries tried again from now on. */
  async retry(tx: Knex, ids: readonly number[], at: number): Promise<void> {
    await inBatches(ids, async batch => {
      await tx('delivery_inbox')
        .whereIn('id', batch)
        .update({ status: 'pending', next_attempt_at: at });
      return [];
    });
  }

  /** Tries one again later, after an error that may pass. */
  async postpone(
    tx: Knex,
    id: number,
    detail: string,
    until: number,
  ): Promise<void> {
    await tx('delivery_inbox')
      .where({ id })
      .update({
        detail,
        next_attempt_at: until,
        attempts: tx.raw('attempts + 1'),
      });
  }

  /** Newest first; one more than asked for where there are more. */
  async list(tx: Knex, filter: DeliveryFilter): Promise<InboxDelivery[]> {
    const query = tx('delivery_inbox')
      .orderBy('id', 'desc')
      .limit(filter.limit + 1);
    if (filter.sources.length > 0) query.whereIn('source', filter.sources);
    if (filter.statuses.length > 0) query.whereIn('status', filter.statuses);
    if (filter.before !== undefined) query.where('id', '<', filter.before);
    return (await query).map(toDelivery);
  }

  /** Forgets what was settled for good before a time. */
  async forget(tx: Knex, before: number): Promise<void> {
    const done: DeliveryState[] = ['applied', 'ignored'];
    await tx('delivery_inbox')
      .whereIn('status', done)
      .andWhere('settled_at', '<', before)
      .delete();
  }
}

/** The same bytes under the same name of the vendor are the same delivery. */
function fingerprintOf({
  source,
  deliveryId,
  path,
  body,
}: NewDelivery): string {
  return createHash('sha256')
    .update([source, path, deliveryId ?? randomUUID(), ''].join('\0'))
    .update(body)
    .digest('hex');
}

function toDelivery(row: any): InboxDelivery {
  return {
    id: Number(row.id),
    source: row.source,
    event: row.event,
    deliveryId: row.delivery_id ?? undefined,
    subject: row.subject ?? undefined,
    path: row.path,
    headers: JSON.parse(row.headers),
    body: Buffer.from(row.body),
    receivedAt: Number(row.received_at),
    sequence: Number(row.sequence),
    status: row.status,
    detail: row.detail ?? undefined,
    outcome: row.outcome ? JSON.parse(row.outcome) : undefined,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at
      ? Number(row.next_attempt_at)
      : undefined,
    settledAt: row.settled_at ? Number(row.settled_at) : undefined,
  };
}
