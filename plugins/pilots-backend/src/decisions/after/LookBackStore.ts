import { LookBack } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { DateTime } from 'luxon';
import { timestamp } from '../../ground/Clock';

/** Looks back at decisions, and when the next ones are due, in the database. */
export class LookBackStore {
  /** The looks back at each of the decisions, the oldest first; one query. */
  async of(tx: Knex, ids: readonly string[]): Promise<Map<string, LookBack[]>> {
    const found = new Map<string, LookBack[]>(ids.map(id => [id, []]));
    const rows = await ask(
      tx,
      tx('look_backs')
        .whereIn('decision_id', [...ids])
        .orderBy(['decision_id', 'seq']),
    );
    for (const row of rows) found.get(row.decision_id)?.push(toLookBack(row));
    return found;
  }

  async add(
    tx: Knex,
    decision: { id: string; pilot: string },
    lookBack: LookBack,
  ): Promise<void> {
    const row = await ask(
      tx,
      tx('look_backs')
        .where('decision_id', decision.id)
        .max({ last: 'seq' })
        .first(),
    );
    await tx('look_backs').insert({
      decision_id: decision.id,
      seq: Number(row?.last ?? 0) + 1,
      pilot_ref: decision.pilot,
      verdict: lookBack.verdict,
      note: lookBack.note,
      looked_by: JSON.stringify(lookBack.by),
      looked_at: lookBack.at,
      next_date: lookBack.next ?? null,
    });
  }

  /** Sets when a decision is looked at next, or that it is not any more. */
  async plan(
    tx: Knex,
    decision: { id: string; pilot: string },
    date: string | undefined,
    zone: string,
  ): Promise<void> {
    await tx('look_back_dates').where('decision_id', decision.id).delete();
    if (!date) return;
    await tx('look_back_dates').insert({
      decision_id: decision.id,
      pilot_ref: decision.pilot,
      due_at: timestamp(DateTime.fromISO(date, { zone }).toJSDate()),
      reminded_at: null,
    });
  }

  /** Pilots with a look back that is due and that nobody was reminded of. */
  async pilotsDue(tx: Knex, now: string, limit: number): Promise<string[]> {
    const rows = await ask(
      tx,
      tx('look_back_dates')
        .whereNull('reminded_at')
        .andWhere('due_at', '<=', now)
        .orderBy('due_at')
        .limit(limit)
        .select('pilot_ref'),
    );
    return [...new Set(rows.map(row => row.pilot_ref as string))];
  }

  async markReminded(tx: Knex, pilot: string, now: string): Promise<void> {
    await tx('look_back_dates')
      .where('pilot_ref', pilot)
      .whereNull('reminded_at')
      .andWhere('due_at', '<=', now)
      .update({ reminded_at: now });
  }

  /** Decisions of a pilot that are due to be looked at, with since when. */
  async due(
    tx: Knex,
    pilot: string,
    now: string,
  ): Promise<{ id: string; since: string }[]> {
    const rows = await ask(
      tx,
      tx('look_back_dates')
        .where('pilot_ref', pilot)
        .andWhere('due_at', '<=', now)
        .orderBy('due_at'),
    );
    return rows.map(row => ({ id: row.decision_id, since: row.due_at }));
  }
}

function toLookBack(row: any): LookBack {
  return {
    verdict: row.verdict,
    note: row.note,
    by: JSON.parse(row.looked_by),
    at: row.looked_at,
    next: row.next_date ?? undefined,
  };
}
