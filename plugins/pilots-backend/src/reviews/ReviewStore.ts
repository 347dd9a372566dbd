import {
  ReviewSchedule,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';

/** A schedule as stored: who set it, when, and how often it was set. */
export interface StoredSchedule extends ReviewSchedule {
  setBy: Signatory;
  setAt: string;
  version: number;
}

/** Review schedules in the database. */
export class ReviewStore {
  async schedule(tx: Knex, pilot: string): Promise<StoredSchedule | undefined> {
    const row = await tx('review_schedules').where('pilot_ref', pilot).first();
    return (
      row && {
        weekday: row.weekday,
        time: row.time,
        participants: row.participants,
        setBy: JSON.parse(row.set_by),
        setAt: row.set_at,
        version: row.version,
      }
    );
  }

  async setSchedule(
    tx: Knex,
    pilot: string,
    schedule: StoredSchedule,
  ): Promise<void> {
    await tx('review_schedules')
      .insert({
        pilot_ref: pilot,
        weekday: schedule.weekday,
        time: schedule.time,
        participants: schedule.participants,
        set_by: JSON.stringify(schedule.setBy),
        set_at: schedule.setAt,
        version: schedule.version,
      })
      .onConflict('pilot_ref')
      .merge();
  }
}
