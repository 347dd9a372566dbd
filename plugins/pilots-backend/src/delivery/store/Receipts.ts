import { Knex } from 'knex';

/** The place of the first of some events among all that were ever received. */
export interface ReceiptRange {
  /** Epoch milliseconds. */
  receivedAt: number;
  sequence: number;
}

/** Replicas whose clocks differ by less agree on what was received last. */
const SKEW_MS = 60_000;

/**
 * Hands out places in the order of receipt, one order for all replicas: of
 * events that carry no time of their own the last received wins, even within
 * a millisecond, and even when the clocks of two replicas differ a little.
 */
export class Receipts {
  async take(knex: Knex, now: Date, count: number): Promise<ReceiptRange> {
    const at = now.getTime();
    const [row] = await knex('delivery_receipts')
      .where({ id: 1 })
      .update({
        received_at: knex.raw(
          'case when received_at between ? and ? then received_at else ? end',
          [at, at + SKEW_MS, at],
        ),
        sequence: knex.raw('sequence + ?', [count]),
      })
      .returning(['received_at', 'sequence']);
    return {
      receivedAt: Number(row.received_at),
      sequence: Number(row.sequence) - count + 1,
    };
  }
}
