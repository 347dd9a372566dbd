import {
  ReachLevel,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

/** The stages in which guardrails are watched: a pause or a due decision does not end it. */
export const WATCHED: readonly Stage[] = ['running', 'paused', 'decision-due'];

/** How far the guardrails of a pilot were looked at. Times are RFC 3339, UTC. */
export interface WatchRow {
  /** The stage in which they were looked at. */
  stage: Stage;
  /** When time alone may change something; undefined when only news can. */
  checkAt?: string;
  reachLevel: ReachLevel;
  reachSince: string;
  /** Grows with each look; 0 before the first. */
  version: number;
}

/** Which pilots are watched, and when they are to be looked at again. */
export class WatchStore {
  async of(tx: Knex, pilot: string): Promise<WatchRow | undefined> {
    const row = await ask(
      tx,
      tx('guardrail_watch').where('pilot_ref', pilot).first(),
    );
    return row && toRow(row);
  }

  /** The caller holds the pilot's lock. */
  async put(tx: Knex, pilot: string, row: WatchRow): Promise<void> {
    await tx('guardrail_watch')
      .insert({ pilot_ref: pilot, ...toColumns(row), version: 1 })
      .onConflict('pilot_ref')
      .merge({
        ...toColumns(row),
        version: tx.raw('guardrail_watch.version + 1'),
      });
  }

  /** Without the lock: does nothing if somebody has looked since. */
  async putIfUnchanged(
    tx: Knex,
    pilot: string,
    { version, ...row }: WatchRow,
  ): Promise<void> {
    if (version === 0) {
      await tx('guardrail_watch')
        .insert({ pilot_ref: pilot, ...toColumns(row), version: 1 })
        .onConflict('pilot_ref')
        .ignore();
      return;
    }
    await tx('guardrail_watch')
      .where({ pilot_ref: pilot, version })
      .update({ ...toColumns(row), version: version + 1 });
  }

  async remove(tx: Knex, pilot: string): Promise<void> {
    await tx('guardrail_watch').where('pilot_ref', pilot).delete();
  }

  /**
   * Pilots to be looked at, in the order of their names, after `after`: their
   * moment has come, their stage is another one, or nobody has looked yet.
   */
  async due(
    tx: Knex,
    options: { now: string; after: string; limit: number },
  ): Promise<string[]> {
    const rows = await ask(
      tx,
      tx('pilots as p')
        .leftJoin('guardrail_watch as w', 'w.pilot_ref', 'p.ref')
        .whereIn('p.stage', WATCHED as Stage[])
        .where('p.ref', '>', options.after)
        .where(due =>
          due
            .whereNull('w.pilot_ref')
            .orWhere('w.check_at', '<=', options.now)
            .orWhereRaw('w.stage <> p.stage'),
        )
        .orderBy('p.ref')
        .limit(options.limit)
        .select('p.ref'),
    );
    return rows.map(({ ref }) => ref);
  }
}

function toColumns(row: Omit<WatchRow, 'version'>) {
  return {
    stage: row.stage,
    check_at: row.checkAt ?? null,
    reach_level: row.reachLevel,
    reach_since: row.reachSince,
  };
}

function toRow(row: any): WatchRow {
  return {
    stage: row.stage,
    checkAt: row.check_at ?? undefined,
    reachLevel: row.reach_level,
    reachSince: row.reach_since,
    version: row.version,
  };
}
