import { testDatabases } from '../__testUtils__/TestHouse';
import { TriggerHouse } from './__testUtils__/TriggerHouse';

jest.setTimeout(60_000);

const WEDNESDAY = '2026-06-10T09:00:00.000Z';

describe.each(testDatabases.eachSupportedId())('attention on %s', id => {
  it('is asked for by an open case, a reach near its cap and a silent source', async () => {
    const house = await TriggerHouse.create(id);
    const { rooms } = house.house;
    const shown = async () => {
      const rows = await house.house.database.knex('attention');
      return rows
        .map(({ kind, detail }) => `${kind}: ${detail}`)
        .filter(text => /^(trigger|blast|source)/.test(text))
        .sort();
    };
    await house.at(WEDNESDAY);
    await rooms.outcomeRoom.silence.run();
    expect(await shown()).toEqual(['source-silent: Service level']);

    await house.reach(1_100, '2026-06-10T08:00:00.000Z');
    await house.samples({ bad: 2_000, total: 4_000, at: WEDNESDAY });
    expect(await shown()).toEqual([
      'blast-radius: 1100 of 1200 users',
      'trigger-open: open',
    ]);
    await house.decide('rollback');
    await house.confirm();
    expect(await shown()).toEqual(['blast-radius: 1100 of 1200 users']);
  });
});
