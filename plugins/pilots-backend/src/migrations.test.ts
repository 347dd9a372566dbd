import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { testDatabases } from './__testUtils__/TestHouse';

const directory = resolvePackagePath(
  '@pilot-handoff/backstage-plugin-pilots-backend',
  'migrations',
);

jest.setTimeout(120_000);

/** Tables of the plugin as they are now. */
async function tablesOf(knex: Knex): Promise<string[]> {
  const rows =
    knex.client.config.client === 'pg'
      ? (
          await knex.raw(
            `select table_name as name from information_schema.tables where table_schema = current_schema()`,
          )
        ).rows
      : await knex('sqlite_master').where('type', 'table').select('name');
  return rows
    .map((row: { name: string }) => row.name)
    .filter((name: string) => !/^(knex_|sqlite_)/.test(name))
    .sort();
}

/** A value that a column of any type takes. */
function sample(info: Knex.ColumnInfo, n: number): unknown {
  if (/int|numeric|real|double|float/i.test(info.type)) return n;
  if (/bool/i.test(info.type)) return false;
  return `x${n}`.slice(0, Number(info.maxLength) || undefined);
}

/** Puts a row into every table, so that going down meets data. */
async function fill(knex: Knex): Promise<string[]> {
  const filled: string[] = [];
  for (const table of await tablesOf(knex)) {
    const columns = Object.entries(await knex(table).columnInfo());
    const row = Object.fromEntries(
      columns.map(([name, info], n) => [name, sample(info, n + 1)]),
    );
    try {
      await knex(table).insert(row);
      filled.push(table);
    } catch {
      // Some tables accept only rows that mean something; most take anything.
    }
  }
  return filled;
}

describe.each(testDatabases.eachSupportedId())('migrations on %s', id => {
  it('go up, hold rows, go down one by one and up again', async () => {
    const knex = await testDatabases.init(id);
    await knex.migrate.latest({ directory });
    const tables = await tablesOf(knex);
    const filled = await fill(knex);
    expect(filled.length).toBeGreaterThan(tables.length / 2);

    const [done] = await knex.migrate.list({ directory });
    for (let n = 0; n < done.length; n++) {
      await knex.migrate.down({ directory });
    }
    expect(await tablesOf(knex)).toEqual([]);

    await knex.migrate.latest({ directory });
    expect(await tablesOf(knex)).toEqual(tables);
  });
});
