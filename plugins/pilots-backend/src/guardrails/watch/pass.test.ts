import { examplePilot } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';

jest.setTimeout(600_000);

const PILOTS = Number(process.env.PASS_PILOTS ?? 60);
const START = '2026-06-08T18:00:00.000Z';
const NOW = '2026-06-17T08:00:00.000Z';

describe.each(testDatabases.eachSupportedId())('a pass on %s', databaseId => {
  it('looks at every pilot once, and then at none', async () => {
    const house = await TestHouse.create({
      databaseId,
      entities: Array.from({ length: PILOTS }, (_, n) =>
        examplePilot({ name: `pilot-${n}` }),
      ),
    });
    const { knex } = house.database;
    await knex('pilots').update({
      stage: 'running',
      stage_since: START,
      started_at: START,
    });
    house.clock.set(NOW);
    const watch = house.rooms.guardrailWatch;
    const look = jest.spyOn(watch, 'look');
    const timed = async () => {
      const begin = performance.now();
      await watch.run();
      return Math.round(performance.now() - begin);
    };
    const first = await timed();
    expect(look).toHaveBeenCalledTimes(PILOTS);
    const nothingNew = await timed();
    expect(look).toHaveBeenCalledTimes(PILOTS);
    if (process.env.PASS_PILOTS) {
      const memory = Math.round(process.memoryUsage().rss / 1e6);
      // eslint-disable-next-line no-console
      console.log({ databaseId, PILOTS, first, nothingNew, memory });
    }
  });
});
