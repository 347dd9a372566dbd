import { randomBytes } from 'node:crypto';
import knexFactory, { Knex } from 'knex';
import { PilotsDatabase } from '../../ground/PilotsDatabase';

/** Where a simulation keeps what happens. */
export interface DatabasePlace {
  client: 'sqlite' | 'postgres';
  /** A file for SQLite, in memory when absent; a connection string for PostgreSQL. */
  connection?: string;
}

/** A database with the suite's tables, and how it is given back. */
export interface OpenDatabase {
  database: PilotsDatabase;
  close(): Promise<void>;
}

/**
 * Opens a database for a simulation. On PostgreSQL it gets one of its own, which
 * `close` drops: whatever else is on that server is not touched.
 */
export async function openDatabase(
  place: DatabasePlace,
): Promise<OpenDatabase> {
  return place.client === 'sqlite'
    ? openSqlite(place.connection ?? ':memory:')
    : openPostgres(place.connection);
}

async function migrated(knex: Knex): Promise<PilotsDatabase> {
  return PilotsDatabase.create({ database: { getClient: async () => knex } });
}

async function openSqlite(filename: string): Promise<OpenDatabase> {
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (raw: { pragma(sql: string): void }, done: Function) => {
        raw.pragma('foreign_keys = ON');
        done(null, raw);
      },
    },
  });
  return { database: await migrated(knex), close: () => knex.destroy() };
}

async function openPostgres(connection?: string): Promise<OpenDatabase> {
  if (!connection) throw new Error('PostgreSQL needs a connection string');
  const name = `pilots_simulation_${randomBytes(6).toString('hex')}`;
  const server = knexFactory({ client: 'pg', connection });
  await server.raw('create database ??', [name]);
  const own = new URL(connection);
  own.pathname = `/${name}`;
  const knex = knexFactory({ client: 'pg', connection: own.toString() });
  return {
    database: await migrated(knex),
    close: async () => {
      await knex.destroy();
      await server.raw('drop database ?? with (force)', [name]);
      await server.destroy();
    },
  };
}
