import { Stage } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

/** A pilot whose decision date is near or over. */
export interface DatedPilot {
  ref: string;
  /** ISO date. */
  decisionDate: string;
  timeZone: string;
  /** ISO date in the pilot's zone: of the last reminder that it is overdue. */
  remindedOn?: string;
}

/** Decision dates in the database, and what was said of those that are over. */
export class DecisionDateStore {
  /** Pilots in one of the stages whose date is `date` or earlier. */
  async until(
    tx: Knex,
    stages: readonly Stage[],
    date: string,
  ): Promise<DatedPilot[]> {
    const rows = await ask(
      tx,
      tx('pilots')
        .leftJoin('decision_reminders as r', 'r.pilot_ref', 'pilots.ref')
        .whereIn('pilots.stage', [...stages])
        .where('pilots.decision_date', '<=', date)
        .orderBy('pilots.ref')
        .select(
          'pilots.ref',
          'pilots.decision_date',
          'pilots.time_zone',
          'r.reminded_on',
        ),
    );
    return rows.map(row => ({
      ref: row.ref,
      decisionDate: row.decision_date,
      timeZone: row.time_zone,
      remindedOn: row.reminded_on ?? undefined,
    }));
  }

  /** The day of the last reminder, read within the transaction that reminds again. */
  async remindedOn(tx: Knex, pilot: string): Promise<string | undefined> {
    const row = await ask(
      tx,
      tx('decision_reminders').where('pilot_ref', pilot).first('reminded_on'),
    );
    return row?.reminded_on;
  }

  async remind(tx: Knex, pilot: string, day: string): Promise<void> {
    await tx('decision_reminders')
      .insert({ pilot_ref: pilot, reminded_on: day })
      .onConflict('pilot_ref')
      .merge();
  }
}
