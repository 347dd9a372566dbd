import { catalogThatForgets } from '../../__testUtils__/catalogThatForgets';
import {
  BYSTANDER,
  exampleNeighbours,
  examplePilot,
  PEOPLE,
} from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { timersOf } from '../../timers';

jest.setTimeout(60_000);

const REF = 'default/loan-pre-approval';
const TARGET = 'component:default/loan-scoring';

describe.each(testDatabases.eachSupportedId())(
  'people and targets that leave the catalog, on %s',
  databaseId => {
    const { dataSteward: _, ...roles } = PEOPLE;
    let house: TestHouse;
    let catalog: ReturnType<typeof catalogThatForgets>;
    const build = async (pilots = [examplePilot({ spec: { roles } })]) => {
      catalog = catalogThatForgets([...pilots, ...exampleNeighbours()]);
      house = await TestHouse.create({
        databaseId,
        catalog: catalog.catalog,
      });
    };
    beforeEach(() => build());

    const check = (id: string) =>
      house.read(BYSTANDER, async reading => {
        const { items } = await house.rooms.readiness.evaluate(reading);
        return items.flatMap(item => item.checks).find(one => one.id === id)!;
      });
    const tick = () =>
      timersOf(house.rooms)
        .find(({ id }) => id === 'pilots-refs')!
        .run();

    it('fail item 1, though the entity did not change', async () => {
      expect((await check('ownership.targets')).status).toBe('passed');
      catalog.forget(TARGET);
      catalog.forget(PEOPLE.sponsor);
      await house.rooms.sync.all();
      expect((await check('ownership.targets')).status).toBe('passed');
      await tick();
      expect((await check('ownership.targets')).message).toBe(
        `Not in the catalog: ${TARGET}`,
      );
      expect((await check('ownership.roles')).message).toContain(
        `sponsor: ${PEOPLE.sponsor} is not in the catalog`,
      );
      catalog.remember(TARGET);
      await house.rooms.refResolution.one(REF);
      expect((await check('ownership.targets')).status).toBe('passed');
    });

    it('count where they hold a role by a claim, which no entity names', async () => {
      const { id } = await house.as(BYSTANDER, 'role.claim', uow =>
        house.rooms.roles.claim(uow, { role: 'dataSteward' }),
      );
      await house.as(PEOPLE.sponsor, 'role.decide', uow =>
        house.rooms.roles.decide(uow, { id, accept: true }),
      );
      expect((await check('ownership.roles')).status).toBe('passed');
      catalog.forget(BYSTANDER);
      await tick();
      const message = `data steward: ${BYSTANDER} is not in the catalog`;
      expect((await check('ownership.roles')).message).toBe(message);
      // Taking the entity over anew does not forget it.
      await house.rooms.sync.all();
      expect((await check('ownership.roles')).message).toBe(message);
    });

    it('are asked for in batches, of pilots before their start alone', async () => {
      const names = Array.from({ length: 101 }, (__, n) => `pilot-${n}`);
      await build(names.map(name => examplePilot({ name })));
      await house.database
        .knex('pilots')
        .where('ref', 'default/pilot-7')
        .update({ stage: 'running' });
      await house.database
        .knex('pilots')
        .where('ref', 'default/pilot-8')
        .update({ stage: 'archived' });
      const { length } = catalog.calls;
      const queries: string[] = [];
      const listen = ({ sql }: { sql: string }) => queries.push(sql);
      house.database.knex.on('query', listen);
      await tick();
      house.database.knex.removeListener('query', listen);
      // 99 pilots: one page, and the look for the next.
      expect(catalog.calls).toHaveLength(length + 1);
      expect(queries).toHaveLength(4);
    });
  },
);
