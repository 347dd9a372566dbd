import {
  OutcomeDefinition,
  Signatory,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { readOnce } from '../../ground/database/readOnce';

/** A version of a pilot's definition. */
export interface StoredDefinition {
  version: number;
  definition: OutcomeDefinition;
  savedBy: Signatory;
  savedAt: string;
}

/** Definitions of outcomes in the database; versions are only added. */
export class DefinitionStore {
  async current(
    tx: Knex,
    pilot: string,
  ): Promise<StoredDefinition | undefined> {
    const row = await readOnce(tx, 'outcome_definitions', pilot, () =>
      tx('outcome_definitions')
        .where('pilot_ref', pilot)
        .orderBy('version', 'desc')
        .first(),
    );
    return row && toDefinition(row);
  }

  async add(tx: Knex, pilot: string, stored: StoredDefinition): Promise<void> {
    await tx('outcome_definitions').insert({
      pilot_ref: pilot,
      version: stored.version,
      definition: JSON.stringify(stored.definition),
      saved_by: JSON.stringify(stored.savedBy),
      saved_at: stored.savedAt,
    });
  }

  /** Refs of the pilots of these stages, those with a definition or all. */
  async pilotsIn(
    tx: Knex,
    stages: readonly Stage[],
    options: { defined: boolean },
  ): Promise<string[]> {
    const query = tx('pilots')
      .whereIn('stage', [...stages])
      .orderBy('ref');
    if (options.defined) {
      query.whereExists(
        tx('outcome_definitions')
          .whereRaw('outcome_definitions.pilot_ref = pilots.ref')
          .select(tx.raw('1')),
      );
    }
    return query.pluck('ref');
  }
}

function toDefinition(row: any): StoredDefinition {
  return {
    version: row.version,
    definition: JSON.parse(row.definition),
    savedBy: JSON.parse(row.saved_by),
    savedAt: row.saved_at,
  };
}
