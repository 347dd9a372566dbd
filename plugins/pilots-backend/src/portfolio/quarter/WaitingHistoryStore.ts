import { Knex } from 'knex';

/** How long things waited for whom, in the database. The board of what waits writes it. */
export class WaitingHistoryStore {
  /** Deletes so many rows at most of what stopped waiting before a moment; answers how many. */
  forget(tx: Knex, before: string, limit: number): Promise<number> {
    const old = tx('waiting_history')
      .where('ended_at', '<', before)
      .orderBy('ended_at')
      .limit(limit)
      .select('seq');
    return tx('waiting_history').whereIn('seq', old).delete();
  }
}
