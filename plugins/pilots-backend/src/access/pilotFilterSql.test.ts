import {
  PilotColumns,
  PilotFilter,
} from '@pilot-handoff/backstage-plugin-pilots-node';
import { SECTORS, STAGES } from '@pilot-handoff/backstage-plugin-pilots-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import { declaredFrom } from '../pilot/catalog/EntityReader';
import { PilotStore } from '../pilot/PilotStore';
import { examplePilot } from '../__testUtils__/examplePilot';
import { testDatabases } from '../__testUtils__/TestHouse';
import { matchesFilter } from './matchesFilter';
import { readPilotColumns, wherePilots } from './pilotFilterSql';

const PEOPLE = ['user:default/a', 'user:default/b', 'user:default/c'];
const TEAMS = ['group:default/x', 'group:default/y'];
const TARGETS = ['component:default/one', 'component:default/two'];
const NOW = '2026-06-01T00:00:00.000Z';

const filters = fc.letrec<{ filter: PilotFilter }>(tie => ({
  filter: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({
      column: fc.constantFrom('owner', 'owners', 'holders'),
      values: fc.subarray([...PEOPLE, ...TEAMS]),
    }),
    fc.record({
      column: fc.constant('targets'),
      values: fc.subarray(TARGETS),
    }),
    fc.record({
      column: fc.constant('stage'),
      values: fc.subarray(STAGES.slice(0, 4)),
    }),
    fc.record({
      column: fc.constant('sector'),
      values: fc.subarray([...SECTORS]),
    }),
    fc.record({ allOf: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ anyOf: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
  ) as fc.Arbitrary<PilotFilter>,
})).filter;

jest.setTimeout(120_000);

describe.each(testDatabases.eachSupportedId())('filters on %s', id => {
  let knex: Knex;
  let pilots: PilotColumns[];

  beforeAll(async () => {
    knex = await testDatabases.init(id);
    await PilotsDatabase.create({ database: { getClient: async () => knex } });
    const store = new PilotStore();
    for (let n = 0; n < 12; n++) {
      const declared = declaredFrom(
        examplePilot({
          name: `p-${n}`,
          spec: {
            owner: TEAMS[n % 2],
            sector: SECTORS[n % SECTORS.length],
            targets: TARGETS.slice(0, 1 + (n % 2)),
          },
        }),
      );
      await store.upsert(knex, declared, NOW);
      await store.setTargets(knex, declared.ref, declared.fields.targets);
      await store.setStage(knex, declared.ref, STAGES[n % 4], NOW);
      if (n % 3 === 0) continue;
      await store.setHoldings(knex, declared.ref, [
        { role: 'serviceOwner', holder: PEOPLE[n % 3], source: 'entity' },
        { role: 'sponsor', holder: PEOPLE[(n + 1) % 3], source: 'claim' },
      ]);
    }
    const refs = Array.from({ length: 12 }, (_, n) => `default/p-${n}`);
    pilots = (await readPilotColumns(knex, refs)) as PilotColumns[];
  });

  it('say the same of a list as of each pilot alone', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async filter => {
        const query = knex('pilots as p').select('p.ref');
        query.where(q => wherePilots(q, filter));
        const listed = (await query).map(row => row.ref).sort();
        const alone = pilots
          .filter(pilot => matchesFilter(pilot, filter))
          .map(pilot => pilot.ref)
          .sort();
        expect(listed).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });
});
