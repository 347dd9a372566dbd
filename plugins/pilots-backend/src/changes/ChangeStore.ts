import {
  changeId,
  ChangeRecord,
  ChangeState,
  ChangeSummary,
  ChangeVerdict,
  TimeSpan,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../ground/database/oneReading';
import { readOnce } from '../ground/database/readOnce';
import {
  SUMMARY_COLUMNS,
  toColumns,
  toJson,
  toRecord,
  toSummary,
} from './changeRows';

/** An approved change and when it takes place. */
export interface ScheduledChange {
  id: string;
  title: string;
  window: TimeSpan;
}

/** Change records in the database. */
export class ChangeStore {
  /** The number of the next change. The caller holds the pilot's lock. */
  async nextNumber(tx: Knex, pilot: string): Promise<number> {
    const row = await ask(
      tx,
      tx('change_records')
        .where('pilot_ref', pilot)
        .max({ last: 'number' })
        .first(),
    );
    return Number(row?.last ?? 0) + 1;
  }

  async add(tx: Knex, change: ChangeRecord): Promise<void> {
    await tx('change_records').insert({
      pilot_ref: change.pilot,
      number: change.number,
      ...toColumns(change),
    });
  }

  async update(tx: Knex, change: ChangeRecord): Promise<void> {
    await tx('change_records')
      .where({ pilot_ref: change.pilot, number: change.number })
      .update(toColumns(change));
  }

  async find(
    tx: Knex,
    pilot: string,
    number: number,
  ): Promise<ChangeRecord | undefined> {
    const key = { pilot_ref: pilot, number };
    const row = await ask(tx, tx('change_records').where(key).first());
    if (!row) return undefined;
    return toRecord(
      row,
      await ask(tx, tx('change_verdicts').where(key).orderBy('seq')),
    );
  }

  /** All changes of a pilot without their long texts, oldest first; one query. */
  async summaries(tx: Knex, pilot: string): Promise<ChangeSummary[]> {
    const rows: any[] = await readOnce(tx, 'change_records', pilot, () =>
      tx('change_records')
        .where('pilot_ref', pilot)
        .orderBy('number')
        .select(SUMMARY_COLUMNS),
    );
    return rows.map(toSummary);
  }

  /** Approved changes with a window, of some pilots. */
  async windowsOf(
    tx: Knex,
    pilots: readonly string[],
  ): Promise<Map<string, ScheduledChange[]>> {
    const rows = await ask(
      tx,
      tx('change_records')
        .whereIn('pilot_ref', [...pilots])
        .where({ state: 'approved', rehearsal: false })
        .whereNotNull('window_start')
        .orderBy(['pilot_ref', 'number'])
        .select('pilot_ref', 'number', 'title', 'window_start', 'window_end'),
    );
    const found = new Map<string, ScheduledChange[]>();
    for (const row of rows) {
      const window = { start: row.window_start, end: row.window_end };
      const change = { id: changeId(row.number), title: row.title, window };
      found.set(row.pilot_ref, [...(found.get(row.pilot_ref) ?? []), change]);
    }
    return found;
  }

  /** Newest first, before `before`. */
  async page(
    tx: Knex,
    options: {
      pilot: string;
      state?: ChangeState;
      before?: number;
      limit: number;
    },
  ): Promise<ChangeSummary[]> {
    const query = this.#of(tx, options)
      .orderBy('number', 'desc')
      .limit(options.limit)
      .select(SUMMARY_COLUMNS);
    if (options.before !== undefined) {
      query.where('number', '<', options.before);
    }
    return (await ask(tx, query)).map(toSummary);
  }

  async count(
    tx: Knex,
    options: { pilot: string; state?: ChangeState },
  ): Promise<number> {
    const row = await ask(
      tx,
      this.#of(tx, options).count({ count: '*' }).first(),
    );
    return Number((row as { count?: unknown } | undefined)?.count ?? 0);
  }

  async addVerdict(
    tx: Knex,
    change: Pick<ChangeRecord, 'pilot' | 'number' | 'verdicts'>,
    verdict: ChangeVerdict,
  ): Promise<void> {
    await tx('change_verdicts').insert({
      pilot_ref: change.pilot,
      number: change.number,
      seq: change.verdicts.length + 1,
      verdict: verdict.verdict,
      second: Boolean(verdict.second),
      signatory: JSON.stringify(verdict.by),
      content_hash: verdict.hash,
      statement: verdict.statement,
      given_at: verdict.at,
    });
  }

  /** Verdicts on other content than the present one no longer count. */
  async voidVerdicts(
    tx: Knex,
    change: Pick<ChangeRecord, 'pilot' | 'number' | 'hash'>,
    at: string,
  ): Promise<void> {
    await tx('change_verdicts')
      .where({ pilot_ref: change.pilot, number: change.number })
      .whereNot('content_hash', change.hash)
      .whereNull('voided_at')
      .update({ voided_at: at });
  }

  /** Pilots with a change that time alone has come to by now. */
  async pilotsDue(tx: Knex, now: string): Promise<string[]> {
    const rows = await ask(
      tx,
      tx('change_records')
        .where('deadline_at', '<=', now)
        .distinct('pilot_ref')
        .orderBy('pilot_ref'),
    );
    return rows.map(row => row.pilot_ref);
  }

  /** The changes of a pilot that are due by now. */
  async due(tx: Knex, pilot: string, now: string): Promise<ChangeSummary[]> {
    const rows = await ask(
      tx,
      tx('change_records')
        .where('pilot_ref', pilot)
        .andWhere('deadline_at', '<=', now)
        .orderBy('number')
        .select(SUMMARY_COLUMNS),
    );
    return rows.map(toSummary);
  }

  /** Notes what was escalated, and when to look again; not an edit. */
  async setDuties(
    tx: Knex,
    change: ChangeSummary,
    deadline: string | undefined,
  ): Promise<void> {
    await tx('change_records')
      .where({ pilot_ref: change.pilot, number: change.number })
      .update({
        emergency: toJson(change.emergency),
        deadline_at: deadline ?? null,
      });
  }

  #of(tx: Knex, options: { pilot: string; state?: ChangeState }) {
    const query = tx('change_records').where('pilot_ref', options.pilot);
    return options.state ? query.where('state', options.state) : query;
  }
}
