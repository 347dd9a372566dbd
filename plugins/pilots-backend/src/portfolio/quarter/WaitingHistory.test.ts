import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { timersOf } from '../../timers';

jest.setTimeout(60_000);

describe.each(testDatabases.eachSupportedId())('WaitingHistory on %s', id => {
  it('is forgotten by its timer, eight quarters after the quarter that it is of', async () => {
    const house = await TestHouse.create({ databaseId: id });
    const { knex } = house.database;
    const rows = ['2024-Q1', '2024-Q2', '2024-Q3', '2026-Q3'].map(quarter => ({
      quarter,
      pilot_ref: 'default/loan-pre-approval',
      kind: 'role-claim',
      person: 'user:default/amara',
      count: 1,
      waited_ms: 0,
    }));
    await knex('waiting_quarters').delete();
    await knex('waiting_quarters').insert(rows);
    const timer = timersOf(house.rooms).find(
      one => one.id === 'pilots-waiting-history',
    )!;
    const left = () =>
      knex('waiting_quarters').orderBy('quarter').pluck('quarter');

    house.clock.set('2026-06-30T23:59:00.000Z');
    await timer.run();
    expect(await left()).toEqual(['2024-Q2', '2024-Q3', '2026-Q3']);

    house.clock.set('2026-07-01T00:00:00.000Z');
    await timer.run();
    expect(await left()).toEqual(['2024-Q3', '2026-Q3']);
    await timer.run();
    expect(await left()).toEqual(['2024-Q3', '2026-Q3']);
  });
});
