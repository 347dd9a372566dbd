import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { testDatabases } from '../../__testUtils__/TestHouse';

const directory = resolvePackagePath(
  '@pilot-handoff/backstage-plugin-pilots-backend',
  'migrations',
);
const MIGRATION = '20261129004001_waiting_quarters.js';

jest.setTimeout(60_000);

describe.each(testDatabases.eachSupportedId())(
  'the sums of a quarter on %s',
  id => {
    it('are made of what was kept one by one', async () => {
      const knex = await testDatabases.init(id);
      await knex.migrate.latest({ directory });
      while (!(await knex.schema.hasTable('waiting_history'))) {
        await knex.migrate.down({ directory });
      }
      const waited = (ended: string, ms: number, kind = 'waiver') => ({
        pilot_ref: 'default/a',
        item_id: `${kind}/${ended}`,
        person: 'user:default/yusra',
        kind,
        since: ended,
        ended_at: ended,
        waited_ms: ms,
      });
      await knex('waiting_history').insert([
        waited('2025-12-31T23:59:59.999Z', 1),
        waited('2026-01-01T00:00:00.000Z', 2),
        waited('2026-03-31T23:59:59.999Z', 3),
        waited('2026-04-01T00:00:00.000Z', 5),
        waited('2026-09-30T23:59:59.999Z', 7),
        waited('2026-10-01T00:00:00.000Z', 11),
        waited('2026-11-01T00:00:00.000Z', 13),
        waited('2026-11-01T00:00:00.000Z', 17, 'signature'),
      ]);
      await knex.migrate.up({ directory, name: MIGRATION } as never);
      const sums = await knex('waiting_quarters').orderBy([
        'quarter',
        { column: 'kind', order: 'desc' },
      ]);
      expect(
        sums.map(({ quarter, kind, count, waited_ms: ms }) => [
          quarter,
          kind,
          Number(count),
          Number(ms),
        ]),
      ).toEqual([
        ['2025-Q4', 'waiver', 1, 1],
        ['2026-Q1', 'waiver', 2, 5],
        ['2026-Q2', 'waiver', 1, 5],
        ['2026-Q3', 'waiver', 1, 7],
        ['2026-Q4', 'waiver', 2, 24],
        ['2026-Q4', 'signature', 1, 17],
      ]);
      await knex.migrate.latest({ directory });
    });
  },
);
