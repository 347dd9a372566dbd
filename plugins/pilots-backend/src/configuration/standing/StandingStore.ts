import {
  ConfigurationFacts,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';
import { readOnce } from '../../ground/database/readOnce';

/** How a pilot's configuration stands, as other rooms ask. */
export interface ConfigurationStanding {
  /** The environment that the pilot runs in. */
  environment?: string;
  baseline?: ConfigurationFacts['baseline'];
  parity?: ConfigurationFacts['parity'];
  driftWatchedAt?: string;
  drift: { episodes: number; parameters: number; since?: string };
}

/** The standing of each pilot in the database: one small row. */
export class StandingStore {
  async find(
    tx: Knex,
    pilot: string,
  ): Promise<
    { standing: ConfigurationStanding; silentSince?: string } | undefined
  > {
    const row = await readOnce(tx, 'configuration_standing', pilot, () =>
      tx('configuration_standing').where('pilot_ref', pilot).first(),
    );
    return (
      row && {
        standing: JSON.parse(row.facts),
        silentSince: row.silent_since ?? undefined,
      }
    );
  }

  async put(
    tx: Knex,
    pilot: string,
    standing: ConfigurationStanding,
  ): Promise<void> {
    await tx('configuration_standing')
      .insert({
        pilot_ref: pilot,
        facts: JSON.stringify(standing),
        watched_at: standing.driftWatchedAt ?? null,
      })
      .onConflict('pilot_ref')
      .merge(['facts', 'watched_at']);
  }

  async setSilent(
    tx: Knex,
    pilot: string,
    since: string | undefined,
  ): Promise<void> {
    await tx('configuration_standing')
      .where('pilot_ref', pilot)
      .update({ silent_since: since ?? null });
  }

  /** Live pilots whose environment nobody looked at since, and of which nobody was told. */
  async fallenSilent(
    tx: Knex,
    watchedBefore: string,
    stages: readonly Stage[],
  ): Promise<string[]> {
    return ask(
      tx,
      tx('configuration_standing as c')
        .join('pilots as p', 'p.ref', 'c.pilot_ref')
        .where('c.watched_at', '<', watchedBefore)
        .whereNull('c.silent_since')
        .whereIn('p.stage', [...stages])
        .orderBy('c.pilot_ref')
        .pluck('c.pilot_ref'),
    );
  }
}
