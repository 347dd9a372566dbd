import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { timersOf } from '../../timers';

jest.setTimeout(60_000);

describe.each(testDatabases.eachSupportedId())('WaitingHistory on %s', id => {
  it('is forgotten by its timer, eight quarters after the quarter that it is of', async () => {
    const house = await TestHouse.create({ databaseId: id });
    const { knex } = house.database;
    const ended = [
      '2024-01-05T00:00:00.000Z',
      '2024-06-30T23:59:59.999Z',
      '2024-07-01T00:00:00.000Z',
      '2026-07-02T00:00:00.000Z',
    ];
    const rows = ended.map((ended_at, n) => ({
      pilot_ref: 'default/loan-pre-approval',
      item_id: `claim/${n}`,
      person: 'user:default/amara',
      kind: 'role-claim',
      since: ended_at,
      ended_at,
      waited_ms: 0,
    }));
    // More than is deleted in one go, all of one old quarter.
    const many = Array.from({ length: 5_010 }, () => rows[0]);
    await knex('waiting_history').delete();
    await knex.batchInsert('waiting_history', [...many, ...rows], 100);
    const timer = timersOf(house.rooms).find(
      one => one.id === 'pilots-waiting-history',
    )!;
    const left = () =>
      knex('waiting_history').orderBy('ended_at').pluck('ended_at');

    house.clock.set('2026-06-30T23:59:00.000Z');
    await timer.run();
    expect(await left()).toEqual(ended.slice(1));

    house.clock.set('2026-07-01T00:00:00.000Z');
    await timer.run();
    expect(await left()).toEqual(ended.slice(2));
    await timer.run();
    expect(await left()).toEqual(ended.slice(2));
  });
});
