import {
  DriftEpisode,
  driftedPaths,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

/** Episodes of drift in the database. */
export class DriftStore {
  /** Those of an environment that an observation may still touch: open, or closed not long ago. */
  async recent(
    tx: Knex,
    pilot: string,
    query: { environment: string; closedSince: string },
  ): Promise<DriftEpisode[]> {
    const rows = await ask(
      tx,
      tx('configuration_drift')
        .where({ pilot_ref: pilot, environment: query.environment })
        .andWhere(either =>
          either
            .where('state', 'open')
            .orWhere('closed_at', '>=', query.closedSince),
        )
        .orderBy(['opened_at', 'id']),
    );
    return rows.map(toEpisode);
  }

  /** All episodes of an environment, for rewriting what has become secret. */
  async all(
    tx: Knex,
    pilot: string,
    environment: string,
  ): Promise<DriftEpisode[]> {
    const rows = await ask(
      tx,
      tx('configuration_drift')
        .where({ pilot_ref: pilot, environment })
        .orderBy(['opened_at', 'id']),
    );
    return rows.map(toEpisode);
  }

  async open(tx: Knex, pilot: string): Promise<DriftEpisode[]> {
    const rows = await ask(
      tx,
      tx('configuration_drift')
        .where({ pilot_ref: pilot, state: 'open' })
        .orderBy(['opened_at', 'id']),
    );
    return rows.map(toEpisode);
  }

  async find(
    tx: Knex,
    pilot: string,
    id: string,
  ): Promise<DriftEpisode | undefined> {
    const row = await ask(
      tx,
      tx('configuration_drift').where({ pilot_ref: pilot, id }).first(),
    );
    return row && toEpisode(row);
  }

  async put(tx: Knex, pilot: string, episode: DriftEpisode): Promise<void> {
    await tx('configuration_drift')
      .insert({
        id: episode.id,
        pilot_ref: pilot,
        environment: episode.environment,
        state: episode.state,
        opened_at: episode.openedAt,
        closed_at: episode.closedAt ?? null,
        drifted_count: driftedPaths(episode).length,
        episode: JSON.stringify(episode),
      })
      .onConflict('id')
      .merge();
  }

  /** Newest first. */
  async page(
    tx: Knex,
    pilot: string,
    query: {
      environment?: string;
      state?: string;
      before?: { openedAt: string; id: string };
      limit: number;
    },
  ): Promise<DriftEpisode[]> {
    const { before, limit } = query;
    const select = this.#filtered(tx, pilot, query)
      .orderBy([
        { column: 'opened_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    if (before) {
      select.andWhere(either =>
        either
          .where('opened_at', '<', before.openedAt)
          .orWhere(same =>
            same
              .where('opened_at', before.openedAt)
              .andWhere('id', '<', before.id),
          ),
      );
    }
    return (await select).map(toEpisode);
  }

  async count(
    tx: Knex,
    pilot: string,
    query: { environment?: string; state?: string },
  ): Promise<number> {
    const [{ n }] = await this.#filtered(tx, pilot, query).count({ n: '*' });
    return Number(n);
  }

  #filtered(
    tx: Knex,
    pilot: string,
    query: { environment?: string; state?: string },
  ) {
    const select = tx('configuration_drift').where('pilot_ref', pilot);
    if (query.environment) select.where('environment', query.environment);
    if (query.state) select.where('state', query.state);
    return select;
  }
}

function toEpisode(row: any): DriftEpisode {
  return JSON.parse(row.episode);
}
