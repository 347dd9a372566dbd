import { VersionStamp } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { FactPlace } from './factPlace';
import { inBatches, isPostgres } from './inBatches';

/** The version of an identity that rules, and where its facts lie. */
export interface CurrentVersion extends VersionStamp, FactPlace {}

/** Somebody else wrote one of the identities meanwhile; the transaction is tried again. */
export class LostRaceError extends Error {
  constructor() {
    super('Another replica wrote the same event; try again');
  }
}

/** Greater as compareVersions says, in SQL. */
const IS_NEWER = `(excluded.updated_at, excluded.sequence, excluded.hash) > (
  delivery_identities.updated_at,
  delivery_identities.sequence,
  delivery_identities.hash
)`;

/** Which version of each identity rules. */
export class IdentityStore {
  /** Those known of the keys, locked until the transaction ends, in one order for all. */
  async lock(
    tx: Knex,
    keys: Iterable<string>,
  ): Promise<Map<string, CurrentVersion>> {
    const rows = await inBatches([...keys].sort(), async batch => {
      const query = this.#of(tx, batch).orderBy('event_key');
      return (await (isPostgres(tx) ? query.forUpdate() : query)) as any[];
    });
    return new Map(rows.map(row => [row.event_key, toVersion(row)]));
  }

  /** Those known of the keys. */
  async find(tx: Knex, keys: readonly string[]): Promise<CurrentVersion[]> {
    const rows = await inBatches(keys, batch => ask(tx, this.#of(tx, batch)));
    return rows.map(toVersion);
  }

  /**
   * Writes versions that supersede what is stored, `known` being the keys that
   * `lock` found. Where another replica was the first with one of the others,
   * nothing of the transaction stays: it did not know where the facts of that
   * version lie, and would leave them behind.
   */
  async write(
    tx: Knex,
    versions: readonly CurrentVersion[],
    known: { has(key: string): boolean },
  ): Promise<void> {
    const sorted = [...versions].sort((a, b) => (a.key < b.key ? -1 : 1));
    const written = await inBatches(
      sorted.filter(({ key }) => !known.has(key)),
      batch =>
        tx('delivery_identities')
          .insert(batch.map(toColumns))
          .onConflict('event_key')
          .ignore()
          .returning('event_key'),
    );
    const superseded = await inBatches(
      sorted.filter(({ key }) => known.has(key)),
      batch =>
        tx('delivery_identities')
          .insert(batch.map(toColumns))
          .onConflict('event_key')
          .merge()
          .where(tx.raw(IS_NEWER) as any)
          .returning('event_key'),
    );
    if (written.length + superseded.length !== versions.length) {
      throw new LostRaceError();
    }
  }

  #of(tx: Knex, keys: string[]): Knex.QueryBuilder<any, any[]> {
    const query = tx('delivery_identities');
    return isPostgres(tx)
      ? query.whereRaw('event_key = any(?::text[])', [keys])
      : query.whereIn('event_key', keys);
  }
}

function toColumns(version: CurrentVersion) {
  return {
    event_key: version.key,
    updated_at: version.updatedAt,
    sequence: version.sequence,
    hash: version.hash,
    event_time: version.time,
    components: JSON.stringify(version.components),
  };
}

function toVersion(row: any): CurrentVersion {
  return {
    key: row.event_key,
    updatedAt: Number(row.updated_at),
    sequence: Number(row.sequence),
    hash: row.hash,
    time: Number(row.event_time),
    components: JSON.parse(row.components),
  };
}
