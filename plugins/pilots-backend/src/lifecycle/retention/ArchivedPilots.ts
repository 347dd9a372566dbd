import { Knex } from 'knex';

/** Pilots at the end of their life, in the database. */
export class ArchivedPilots {
  /** Refs of those that were archived up to a moment, have a record, and whose record nobody holds. */
  async withRecord(tx: Knex, upTo: string): Promise<string[]> {
    return tx('pilots as p')
      .where('p.stage', 'archived')
      .andWhere('p.stage_since', '<=', upTo)
      .whereExists(
        tx('record_entries as e')
          .whereRaw('e.pilot_ref = p.ref')
          .select(tx.raw('1')),
      )
      .whereNotExists(
        tx('record_holds as h')
          .whereRaw('h.pilot_ref = p.ref')
          .whereNull('h.lifted_at')
          .select(tx.raw('1')),
      )
      .orderBy('p.stage_since')
      .pluck('p.ref');
  }
}
