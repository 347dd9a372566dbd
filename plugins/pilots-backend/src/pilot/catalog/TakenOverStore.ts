import { Knex } from 'knex';
import { readOnce } from '../../ground/database/readOnce';

/** What is known of the entities that were taken over from the catalog. */
export class TakenOverStore {
  /** The hash of the entity as last taken over; undefined if it is new or was gone. */
  async hashOf(tx: Knex, ref: string): Promise<string | undefined> {
    const row = await readOnce(tx, 'pilots', `hash of ${ref}`, () =>
      tx('pilots').where({ ref, entity_present: true }).first('entity_hash'),
    );
    return row?.entity_hash;
  }

  /** Hashes of all entities as last taken over, by ref. */
  async hashes(
    tx: Knex,
  ): Promise<
    Map<string, { hash: string; present: boolean; complete: boolean }>
  > {
    const rows = await tx('pilots').select(
      'ref',
      'entity_hash',
      'entity_present',
      'unresolved',
    );
    return new Map(
      rows.map(row => [
        row.ref,
        {
          hash: row.entity_hash,
          present: Boolean(row.entity_present),
          complete: row.unresolved === '[]',
        },
      ]),
    );
  }

  /** Marks pilots whose entities are gone from the catalog. State and record stay. */
  async markAbsent(tx: Knex, refs: string[]): Promise<void> {
    for (let i = 0; i < refs.length; i += 500) {
      await tx('pilots')
        .whereIn('ref', refs.slice(i, i + 500))
        .update({ entity_present: false });
    }
  }
}
