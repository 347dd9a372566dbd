import { randomBytes } from 'node:crypto';
import knexFactory, { Knex } from 'knex';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';

/** Where a simulation keeps what happens. @public */
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

/** Lists of values of all lengths make ever new ones. */
const MOST_STATEMENTS = 2000;

/** What is used of better-sqlite3. */
interface RawSqlite {
  pragma(sql: string): void;
  prepare(sql: string): object;
}

async function openSqlite(filename: string): Promise<OpenDatabase> {
  const knex = knexFactory({
    client: 'better-sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (raw: RawSqlite, done: Function) => {
        raw.pragma('foreign_keys = ON');
        done(null, raw);
      },
    },
  });
  const database = await migrated(knex);
  // From here on the schema stays as it is. Without this, most of the time would
  // go into preparing the same statements again and again.
  const raw: RawSqlite = await knex.client.acquireConnection();
  keepStatements(raw);
  await knex.client.releaseConnection(raw);
  return { database, close: () => knex.destroy() };
}

function keepStatements(raw: RawSqlite): void {
  const prepare = raw.prepare.bind(raw);
  const kept = new Map<string, object>();
  raw.prepare = sql => {
    const statement = kept.get(sql) ?? prepare(sql);
    if (kept.size < MOST_STATEMENTS) kept.set(sql, statement);
    return statement;
  };
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
