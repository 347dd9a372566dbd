import {
  LegalHold,
  RecordHead,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { PurgeNotice } from './notice';

/** Holds and purges in the database, which itself lets nothing else be deleted. */
export class RetentionStore {
  async addHold(tx: Knex, pilot: string, hold: LegalHold): Promise<void> {
    await tx('record_holds').insert({
      id: hold.id,
      pilot_ref: pilot,
      reason: hold.reason,
      set_by: JSON.stringify(hold.setBy),
      set_at: hold.setAt,
    });
  }

  async liftHold(
    tx: Knex,
    id: string,
    { at, by, reason }: NonNullable<LegalHold['lifted']>,
  ): Promise<void> {
    await tx('record_holds')
      .where({ id })
      .update({
        lifted_by: JSON.stringify(by),
        lifted_at: at,
        lift_reason: reason,
      });
  }

  /** All holds that there ever were, the newest first. */
  async holds(tx: Knex, pilot: string): Promise<LegalHold[]> {
    const rows = await tx('record_holds')
      .where('pilot_ref', pilot)
      .orderBy([{ column: 'set_at', order: 'desc' }, 'id']);
    return rows.map(toHold);
  }

  /** The last entry that is there, with its time. */
  async last(
    tx: Knex,
    pilot: string,
  ): Promise<(RecordHead & { time: string }) | undefined> {
    return tx('record_entries')
      .where('pilot_ref', pilot)
      .orderBy('seq', 'desc')
      .first('seq', 'hash', 'time');
  }

  /** What people were told last. */
  async notice(tx: Knex, pilot: string): Promise<PurgeNotice | undefined> {
    const row = await tx('record_purge_notices')
      .where('pilot_ref', pilot)
      .first('due_at', 'told_at');
    return row && { dueAt: row.due_at, toldAt: row.told_at };
  }

  async keepNotice(
    tx: Knex,
    pilot: string,
    { dueAt, toldAt }: PurgeNotice,
  ): Promise<void> {
    await tx('record_purge_notices')
      .insert({ pilot_ref: pilot, due_at: dueAt, told_at: toldAt })
      .onConflict('pilot_ref')
      .merge();
  }

  /**
   * Deletes all entries of a pilot and leaves a tombstone. The database allows it
   * only if the purge that is put on file for it is due by its own clock.
   */
  async purge(
    tx: Knex,
    purge: {
      pilot: string;
      dueAt: string;
      at: string;
      actor: string;
      head: RecordHead;
    },
  ): Promise<number> {
    const { actor, at, dueAt, head, pilot } = purge;
    await tx('record_purges').insert({
      pilot_ref: pilot,
      due_at: dueAt,
      requested_by: actor,
    });
    await tx('record_payloads').where('pilot_ref', pilot).delete();
    const entries = await tx('record_entries')
      .where('pilot_ref', pilot)
      .delete();
    await tx('record_purges')
      .where('pilot_ref', pilot)
      .whereNull('executed_at')
      .update({
        executed_at: at,
        entries,
        head_seq: head.seq,
        head: head.hash,
      });
    return entries;
  }
}

function toHold(row: any): LegalHold {
  return {
    id: row.id,
    reason: row.reason,
    setBy: JSON.parse(row.set_by),
    setAt: row.set_at,
    ...(row.lifted_at && {
      lifted: {
        by: JSON.parse(row.lifted_by),
        at: row.lifted_at,
        reason: row.lift_reason,
      },
    }),
  };
}
