import {
  Parameter,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../ground/database/oneReading';

/** An observation without its parameters. Times are RFC 3339, UTC. */
export interface ObservationMark {
  environment: string;
  observedAt: string;
  receivedAt: string;
  hash: string;
  via: string;
  reporter: Signatory;
  parameters: number;
}

/** What was observed last. */
export interface CurrentConfiguration extends ObservationMark {
  content: Parameter[];
}

/** An observation in the history of an environment. */
export interface ObservationEntry extends ObservationMark {
  differences: number;
  late: boolean;
}

/** What is observed, in the database: the last content, and when there was another. */
export class CurrentStore {
  async list(tx: Knex, pilot: string): Promise<ObservationMark[]> {
    const rows = await ask(
      tx,
      tx('configuration_current')
        .where('pilot_ref', pilot)
        .orderBy('environment')
        .select(
          'environment',
          'observed_at',
          'received_at',
          'hash',
          'via',
          'reporter',
          'parameter_count',
        ),
    );
    return rows.map(toMark);
  }

  async find(
    tx: Knex,
    pilot: string,
    environment: string,
  ): Promise<CurrentConfiguration | undefined> {
    const row = await ask(
      tx,
      tx('configuration_current')
        .where({ pilot_ref: pilot, environment })
        .first(),
    );
    return row && { ...toMark(row), content: JSON.parse(row.parameters) };
  }

  async put(
    tx: Knex,
    pilot: string,
    current: CurrentConfiguration,
  ): Promise<void> {
    await tx('configuration_current')
      .insert({
        pilot_ref: pilot,
        ...toColumns(current),
        parameters: JSON.stringify(current.content),
      })
      .onConflict(['pilot_ref', 'environment'])
      .merge();
  }

  /** The same content was seen again. */
  async seen(
    tx: Knex,
    pilot: string,
    { environment, observedAt, receivedAt }: ObservationMark,
  ): Promise<void> {
    await tx('configuration_current')
      .where({ pilot_ref: pilot, environment })
      .update({ observed_at: observedAt, received_at: receivedAt });
  }

  /** False if it was in the history already. */
  async note(
    tx: Knex,
    pilot: string,
    entry: ObservationEntry,
  ): Promise<boolean> {
    const known = await ask(
      tx,
      tx('configuration_observations')
        .where({
          pilot_ref: pilot,
          environment: entry.environment,
          observed_at: entry.observedAt,
          hash: entry.hash,
        })
        .first('late'),
    );
    if (known) return false;
    await tx('configuration_observations').insert({
      pilot_ref: pilot,
      ...toColumns(entry),
      difference_count: entry.differences,
      late: entry.late,
    });
    return true;
  }

  /** Newest first. */
  async history(
    tx: Knex,
    pilot: string,
    query: { environment?: string; before?: string; limit: number },
  ): Promise<ObservationEntry[]> {
    const select = tx('configuration_observations')
      .where('pilot_ref', pilot)
      .orderBy([
        { column: 'observed_at', order: 'desc' },
        { column: 'environment' },
        { column: 'hash' },
      ])
      .limit(query.limit);
    if (query.environment) select.where('environment', query.environment);
    if (query.before) select.where('observed_at', '<', query.before);
    const rows = await select;
    return rows.map(row => ({
      ...toMark(row),
      differences: row.difference_count,
      late: Boolean(row.late),
    }));
  }
}

function toColumns(mark: ObservationMark) {
  return {
    environment: mark.environment,
    observed_at: mark.observedAt,
    received_at: mark.receivedAt,
    hash: mark.hash,
    via: mark.via,
    reporter: JSON.stringify(mark.reporter),
    parameter_count: mark.parameters,
  };
}

function toMark(row: any): ObservationMark {
  return {
    environment: row.environment,
    observedAt: row.observed_at,
    receivedAt: row.received_at,
    hash: row.hash,
    via: row.via,
    reporter: JSON.parse(row.reporter),
    parameters: row.parameter_count,
  };
}
