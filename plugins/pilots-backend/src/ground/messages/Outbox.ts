import { Knex } from 'knex';

/** A message that leaves once the transaction that wrote it has committed. */
export interface OutboxMessage {
  kind: string;
  payload: unknown;
}

/** A message on its way, with what happened to it so far. */
export interface DueMessage extends OutboxMessage {
  id: number;
  attempts: number;
}

/** The longest wait between two attempts. */
const MAX_BACKOFF_MS = 10 * 60 * 1000;
/** How long a replica has to deliver what it took before another tries. */
const LEASE_MS = 60 * 1000;

/** Messages waiting to leave. */
export class OutboxStore {
  async add(tx: Knex, messages: OutboxMessage[], now: string): Promise<void> {
    if (messages.length === 0) return;
    await tx('outbox').insert(
      messages.map(message => ({
        kind: message.kind,
        payload: JSON.stringify(message.payload),
        created_at: now,
        next_attempt_at: now,
      })),
    );
  }

  /**
   * The oldest due messages, leased to the caller: they are due again when the
   * lease ends, so that a crash delivers them later rather than never. Replicas
   * skip rows that another one is leasing at this moment.
   */
  async take(
    tx: Knex.Transaction,
    now: Date,
    limit: number,
  ): Promise<DueMessage[]> {
    const query = tx('outbox')
      .where('next_attempt_at', '<=', now.toISOString())
      .orderBy('id')
      .limit(limit);
    const rows = await (tx.client.config.client === 'pg'
      ? query.forUpdate().skipLocked()
      : query);
    await tx('outbox')
      .whereIn(
        'id',
        rows.map(row => row.id),
      )
      .update({
        next_attempt_at: new Date(now.getTime() + LEASE_MS).toISOString(),
      });
    return rows.map(row => ({
      id: Number(row.id),
      kind: row.kind,
      payload: JSON.parse(row.payload),
      attempts: row.attempts,
    }));
  }

  async remove(tx: Knex, id: number): Promise<void> {
    await tx('outbox').where({ id }).delete();
  }

  /** Keeps a message that could not be delivered, and tries again later. */
  async retryLater(
    tx: Knex,
    message: DueMessage,
    error: string,
    now: Date,
  ): Promise<void> {
    const wait = Math.min(1000 * 2 ** message.attempts, MAX_BACKOFF_MS);
    await tx('outbox')
      .where({ id: message.id })
      .update({
        attempts: message.attempts + 1,
        last_error: error.slice(0, 1000),
        next_attempt_at: new Date(now.getTime() + wait).toISOString(),
      });
  }
}
