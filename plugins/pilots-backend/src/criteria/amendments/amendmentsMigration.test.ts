import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { FrozenValuesStore } from '../../pilot/values/FrozenValuesStore';
import { AmendmentStore } from './AmendmentStore';

jest.setTimeout(120_000);

const directory = resolvePackagePath(
  '@pilot-handoff/backstage-plugin-pilots-backend',
  'migrations',
);
const MIGRATION = '20261129003001_amendments.js';
const AT = '2026-06-08T20:00:00.000Z';
const PILOT = 'default/loan';
const HASH = 'ab'.repeat(32);

/** Down to just before the migration, whatever has come after it. */
async function before(knex: Knex): Promise<void> {
  await knex.migrate.latest({ directory });
  for (;;) {
    const [done] = await knex.migrate.list({ directory });
    if (!done.some(({ name }: { name: string }) => name === MIGRATION)) return;
    await knex.migrate.down({ directory });
  }
}

const AMENDMENT = {
  id: 'a',
  pilot_ref: PILOT,
  base_version: 1,
  criteria: '[{"id":"adoption"}]',
  reason: 'r',
  known: 'k',
  loosens: true,
  after_data: true,
  state: 'approved',
  proposed_by: '{"actor":"user:default/bruno"}',
  proposed_at: AT,
  approvals: '[]',
};

describe.each(testDatabases.eachSupportedId())(
  'the migration of amendments on %s',
  databaseId => {
    it('keeps amendments of criteria, and what was frozen as the first version', async () => {
      const knex = await testDatabases.init(databaseId);
      await before(knex);
      await knex('criteria_amendments').insert(AMENDMENT);
      const pilot = {
        title: 'Loan',
        search_text: '',
        stage_since: AT,
        sector: 'general',
        owner: 'group:default/lending',
        start_date: '2026-06-08',
        decision_date: '2026-08-03',
        time_zone: 'UTC',
        entity: '{}',
        entity_hash: HASH,
        unresolved: '[]',
        synced_at: AT,
        created_at: AT,
      };
      await knex('pilots').insert([
        { ...pilot, ref: 'default/draft' },
        { ...pilot, ref: PILOT, frozen: '{"targets":[]}', frozen_hash: HASH },
      ]);

      await knex.migrate.latest({ directory });
      const store = new AmendmentStore<{ criteria: object[] }>('criteria');
      expect(await store.find(knex, PILOT, 'a')).toMatchObject({
        criteria: [{ id: 'adoption' }],
        state: 'approved',
        loosens: true,
      });
      expect(await store.counts(knex, PILOT)).toEqual({
        pendingAmendments: 0,
        loosenedAfterData: 1,
      });
      const values = new FrozenValuesStore();
      expect(await values.latest(knex, PILOT)).toEqual({
        version: 1,
        fields: { targets: [] },
        hash: HASH,
        origin: 'approval',
        madeAt: AT,
      });
      expect(await values.latest(knex, 'default/draft')).toBeUndefined();

      await knex('amendments').insert({
        ...(await knex('amendments').where({ id: 'a' }).first()),
        id: 'b',
        matter: 'values',
        content: '{"values":{}}',
      });
      await before(knex);
      expect(await knex('criteria_amendments')).toMatchObject([
        { id: 'a', criteria: AMENDMENT.criteria },
      ]);
    });
  },
);
