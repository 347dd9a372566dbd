import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

const MIGRATIONS = resolvePackagePath(
  '@pilot-handoff/backstage-plugin-pilots-backend',
  'migrations',
);

/** The plugin's database, migrated. */
export class PilotsDatabase {
  static async create(options: {
    database: DatabaseService;
  }): Promise<PilotsDatabase> {
    const knex = await options.database.getClient();
    if (!options.database.migrations?.skip) {
      await knex.migrate.latest({ directory: MIGRATIONS });
    }
    return new PilotsDatabase(knex);
  }

  private constructor(readonly knex: Knex) {}

  get isPostgres(): boolean {
    return this.knex.client.config.client === 'pg';
  }

  /**
   * The only place that opens a transaction. SQLite has one connection, so
   * whoever asks for another query outside `tx` meanwhile would wait for ever.
   */
  transaction<T>(run: (tx: Knex.Transaction) => Promise<T>): Promise<T> {
    return this.knex.transaction(run, { doNotRejectOnRollback: false });
  }
}
