import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where a simulation may keep its data, and how that ends. */
export interface Place {
  database: { client: 'sqlite' | 'postgres'; connection?: string };
  close(): Promise<void>;
}

const nothing = async () => {};

/** SQLite in memory; or the PostgreSQL that was named; or, in a clone of the repository, a throw-away one. */
export async function openPlace(options: {
  database: 'sqlite' | 'postgres';
  connection?: string;
}): Promise<Place> {
  if (options.database === 'sqlite') {
    return { database: { client: 'sqlite' }, close: nothing };
  }
  const connection = options.connection ?? process.env.PILOTS_POSTGRES;
  if (connection) {
    return { database: { client: 'postgres', connection }, close: nothing };
  }
  /* eslint-disable-next-line no-restricted-syntax */
  const script = path.resolve(__dirname, '../../../../scripts/postgres.mjs');
  if (!existsSync(script)) {
    throw new Error(
      'Name a PostgreSQL server with --connection or PILOTS_POSTGRES',
    );
  }
  const { startPostgres } = await import(pathToFileURL(script).href);
  const server = await startPostgres();
  return {
    database: { client: 'postgres', connection: server.connectionString },
    close: () => server.stop(),
  };
}
