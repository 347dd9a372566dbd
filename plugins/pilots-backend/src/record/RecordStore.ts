import {
  RecordEntry,
  RecordHead,
  RecordedFact,
  RecordTombstone,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';

/** Entries read at a time when a whole chain is walked. */
const WALK_BATCH = 1000;

type Row = {
  pilot_ref: string;
  seq: number;
  time: string;
  actor: string;
  action: string;
  subject: string;
  payload_hash: string;
  previous_hash: string;
  hash: string;
  payload?: string | null;
};

/** The record in the database. Entries can be added and read; what deletes them is retention alone. */
export class RecordStore {
  /** The end of the chain: the last entry, or what the tombstone says of it. */
  async head(tx: Knex, pilot: string): Promise<RecordHead | undefined> {
    const row = await tx('record_entries')
      .select('seq', 'hash')
      .where('pilot_ref', pilot)
      .orderBy('seq', 'desc')
      .first();
    if (row) return { seq: row.seq, hash: row.hash };
    return (await this.tombstone(tx, pilot))?.head;
  }

  async hashOf(
    tx: Knex,
    pilot: string,
    seq: number,
  ): Promise<string | undefined> {
    const row = await tx('record_entries')
      .where({ pilot_ref: pilot, seq })
      .first('hash');
    return row?.hash;
  }

  /** What is left of entries that were deleted, the last time that some were. */
  async tombstone(
    tx: Knex,
    pilot: string,
  ): Promise<RecordTombstone | undefined> {
    const row = await tx('record_purges')
      .where('pilot_ref', pilot)
      .whereNotNull('executed_at')
      .orderBy('head_seq', 'desc')
      .first();
    return (
      row && {
        head: { seq: row.head_seq, hash: row.head },
        entries: row.entries,
        purgedAt: row.executed_at,
        dueAt: row.due_at,
        actor: row.requested_by,
      }
    );
  }

  /** What the last entry on a subject says; undefined if there is none or it is erased. */
  async payloadOf(
    tx: Knex,
    of: { pilot: string; action: string; subject: string },
  ): Promise<Record<string, unknown> | undefined> {
    const { pilot, action, subject } = of;
    const row = await this.#facts(tx, pilot)
      .where({ action, subject })
      .orderBy('e.seq', 'desc')
      .first();
    return row?.payload ? JSON.parse(row.payload) : undefined;
  }

  async append(tx: Knex, entry: RecordEntry, payload: unknown): Promise<void> {
    await tx('record_entries').insert({
      pilot_ref: entry.pilot,
      seq: entry.seq,
      time: entry.time,
      actor: entry.actor,
      action: entry.action,
      subject: entry.subject,
      payload_hash: entry.payloadHash,
      previous_hash: entry.previousHash,
      hash: entry.hash,
    });
    await tx('record_payloads').insert({
      pilot_ref: entry.pilot,
      seq: entry.seq,
      payload: JSON.stringify(payload),
    });
  }

  /** Entries with their payloads, newest first, before `beforeSeq`. */
  async page(
    tx: Knex,
    options: { pilot: string; beforeSeq?: number; limit: number },
  ): Promise<RecordedFact[]> {
    const query = this.#facts(tx, options.pilot)
      .orderBy('e.seq', 'desc')
      .limit(options.limit);
    if (options.beforeSeq !== undefined) {
      query.where('e.seq', '<', options.beforeSeq);
    }
    return (await query).map(toFact);
  }

  /** The whole chain from its first entry, in constant memory. */
  async *walk(tx: Knex, pilot: string): AsyncGenerator<RecordedFact> {
    let after = 0;
    for (;;) {
      const rows = await this.#facts(tx, pilot)
        .where('e.seq', '>', after)
        .orderBy('e.seq')
        .limit(WALK_BATCH);
      for (const row of rows) yield toFact(row);
      if (rows.length < WALK_BATCH) return;
      after = rows[rows.length - 1].seq;
    }
  }

  /** Erases what an entry says, for privacy. Its hashes stay, and say so. */
  async erasePayload(tx: Knex, pilot: string, seq: number): Promise<boolean> {
    const count = await tx('record_payloads')
      .where({ pilot_ref: pilot, seq })
      .delete();
    return count > 0;
  }

  #facts(tx: Knex, pilot: string) {
    return tx('record_entries as e')
      .leftJoin('record_payloads as p', join =>
        join.on('p.pilot_ref', 'e.pilot_ref').andOn('p.seq', 'e.seq'),
      )
      .where('e.pilot_ref', pilot)
      .select<Row[]>('e.*', 'p.payload');
  }
}

function toFact(row: Row): RecordedFact {
  const erased = row.payload === null || row.payload === undefined;
  return {
    entry: {
      pilot: row.pilot_ref,
      seq: row.seq,
      time: row.time,
      actor: row.actor,
      action: row.action,
      subject: row.subject,
      payloadHash: row.payload_hash,
      previousHash: row.previous_hash,
      hash: row.hash,
    },
    payload: erased ? undefined : JSON.parse(row.payload!),
    erased,
  };
}
