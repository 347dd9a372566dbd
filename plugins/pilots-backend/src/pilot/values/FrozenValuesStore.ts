import { FrozenFields } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { readOnce } from '../../ground/database/readOnce';

/** A version of the frozen values; the greatest rules. */
export interface FrozenVersion {
  version: number;
  fields: FrozenFields;
  /** SHA-256 of the canonical JSON of the fields. */
  hash: string;
  /** Whether the three signatures made it, or an amendment. */
  origin: 'approval' | 'amendment';
  amendment?: string;
  madeAt: string;
}

/** Versions of the frozen values in the database; they are only ever added. */
export class FrozenValuesStore {
  async add(tx: Knex, pilot: string, version: FrozenVersion): Promise<void> {
    await tx('frozen_values').insert({
      pilot_ref: pilot,
      version: version.version,
      fields: JSON.stringify(version.fields),
      hash: version.hash,
      origin: version.origin,
      amendment_id: version.amendment ?? null,
      made_at: version.madeAt,
    });
  }

  async latest(
    tx: Knex,
    pilot: string,
    options: { origin?: FrozenVersion['origin'] } = {},
  ): Promise<FrozenVersion | undefined> {
    const { origin } = options;
    const key = `${pilot} ${origin ?? ''}`;
    const row = await readOnce(tx, 'frozen_values', key, () => {
      const query = tx('frozen_values').where('pilot_ref', pilot);
      if (origin) query.where('origin', origin);
      return query.orderBy('version', 'desc').first();
    });
    return row && toVersion(row);
  }
}

function toVersion(row: any): FrozenVersion {
  return {
    version: row.version,
    fields: JSON.parse(row.fields),
    hash: row.hash,
    origin: row.origin,
    amendment: row.amendment_id ?? undefined,
    madeAt: row.made_at,
  };
}
