import { Knex } from 'knex';

/** How long things waited for whom, by quarter, in the database. The board of what waits writes it. */
export class WaitingHistoryStore {
  /** Deletes the quarters before one, named like `2026-Q4`; answers how many rows. */
  forget(tx: Knex, quarter: string): Promise<number> {
    return tx('waiting_quarters').where('quarter', '<', quarter).delete();
  }
}
