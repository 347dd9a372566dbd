import {
  ReviewSchedule,
  Signatory,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { readOnce } from '../../ground/database/readOnce';

/** A schedule as stored: who set it, when, and how often it was set. */
export interface StoredSchedule extends ReviewSchedule {
  setBy: Signatory;
  setAt: string;
  version: number;
}

/** Review schedules in the database. */
export class ScheduleStore {
  async schedule(tx: Knex, pilot: string): Promise<StoredSchedule | undefined> {
    return (await this.schedulesOf(tx, [pilot])).get(pilot);
  }

  /** By `namespace/name` of the pilot, those that have one. */
  async schedulesOf(
    tx: Knex,
    pilots: readonly string[],
  ): Promise<Map<string, StoredSchedule>> {
    const rows: any[] = await readOnce(
      tx,
      'review_schedules',
      pilots.join(),
      () => tx('review_schedules').whereIn('pilot_ref', [...pilots]),
    );
    return new Map(
      rows.map(row => [
        row.pilot_ref,
        {
          weekday: row.weekday,
          time: row.time,
          participants: row.participants,
          setBy: JSON.parse(row.set_by),
          setAt: row.set_at,
          version: row.version,
        },
      ]),
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
        // To be worked out anew, once the pilot runs.
        next_at: '',
      })
      .onConflict('pilot_ref')
      .merge();
  }

  /** When the timer is to look at this pilot again; empty: as soon as it can. */
  async setNextAt(tx: Knex, pilot: string, nextAt: string): Promise<void> {
    await tx('review_schedules')
      .where('pilot_ref', pilot)
      .update({ next_at: nextAt });
  }

  /** Pilots in one of the stages for which a review may have to be opened. */
  async pilotsDue(
    tx: Knex,
    stages: readonly Stage[],
    now: string,
  ): Promise<string[]> {
    return tx('review_schedules as s')
      .join('pilots as p', 'p.ref', 's.pilot_ref')
      .whereIn('p.stage', [...stages])
      .where('s.next_at', '<=', now)
      .orderBy('s.pilot_ref')
      .pluck('s.pilot_ref');
  }
}
