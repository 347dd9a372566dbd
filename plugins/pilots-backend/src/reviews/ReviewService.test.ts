import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../__testUtils__/TestHouse';

jest.setTimeout(60_000);

describe.each(testDatabases.eachSupportedId())('reviews on %s', databaseId => {
  let house: TestHouse;
  const set = (person: string, schedule: object, ifMatch?: string) =>
    house.as(
      person,
      'review.schedule',
      uow =>
        house.rooms.reviews.setSchedule(uow, {
          weekday: 'WE',
          time: '09:30',
          ...schedule,
        }),
      { ifMatch },
    );

  beforeEach(async () => {
    house = await TestHouse.create({ databaseId });
  });

  it('are scheduled by product manager, service owner or tech lead', async () => {
    const before = await house.read(BYSTANDER, r =>
      house.rooms.reviews.schedule(r),
    );
    expect(before).toMatchObject({ schedule: null, etag: '"0"' });
    const first = await set(PEOPLE.techLead, {}, '"0"');
    expect(first).toMatchObject({
      schedule: { setBy: { actor: PEOPLE.techLead, role: 'techLead' } },
      timeZone: 'Europe/Berlin',
      etag: '"1"',
    });
    const second = await set(
      PEOPLE.productManager,
      { participants: 'The six' },
      '"1"',
    );
    expect(second).toMatchObject({
      schedule: { participants: 'The six' },
      etag: '"2"',
    });
    await expect(set(PEOPLE.sponsor, {}, '"2"')).rejects.toThrow(
      /Only the product manager/,
    );
  });

  it('are not overwritten silently', async () => {
    await expect(set(PEOPLE.techLead, {})).rejects.toMatchObject({
      statusCode: 428,
    });
    await set(PEOPLE.techLead, {}, '"0"');
    await expect(set(PEOPLE.techLead, {}, '"0"')).rejects.toMatchObject({
      statusCode: 412,
    });
  });

  it('refuse a day or a time that there is not', async () => {
    await expect(
      set(PEOPLE.techLead, { time: '25:00' }, '"0"'),
    ).rejects.toThrow('weekday is one of MO');
  });

  it('are told to the checklist with the decision date', async () => {
    const facts = () =>
      house.read(BYSTANDER, r => house.rooms.reviews.facts(r));
    expect(await facts()).toMatchObject({ scheduled: false, nextReviews: [] });
    await set(PEOPLE.techLead, {}, '"0"');
    expect(await facts()).toEqual({
      scheduled: true,
      schedule: { weekday: 'WE', time: '09:30', participants: '' },
      nextReviews: ['2026-06-10', '2026-06-17', '2026-06-24', '2026-07-01'].map(
        id => ({ id, state: 'upcoming', at: `${id}T07:30:00.000Z` }),
      ),
      decisionDate: '2026-08-03',
      decisionDueAt: '2026-08-02T22:00:00.000Z',
      decisionDateAhead: true,
    });
  });

  it('wait to be scheduled once the pilot is ready', async () => {
    const waiting = () =>
      house.read(BYSTANDER, r => house.rooms.reviews.waiting(r));
    expect(await waiting()).toEqual([]);
    await house.database.knex('pilots').update({ stage: 'ready' });
    expect(await waiting()).toMatchObject([{ kind: 'review-schedule' }]);
    await set(PEOPLE.techLead, {}, '"0"');
    expect(await waiting()).toEqual([]);
  });
});
