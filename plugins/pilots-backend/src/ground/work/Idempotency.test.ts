import { testDatabases } from '../../__testUtils__/TestHouse';
import { Idempotency } from './Idempotency';
import { PilotsDatabase } from '../database/PilotsDatabase';

jest.setTimeout(120_000);

const NOW = new Date('2026-06-08T12:00:00.000Z');
const NEXT_DAY = new Date('2026-06-09T12:00:00.000Z');
const request = {
  caller: 'user:default/amara',
  route: 'post /feeds',
  key: 'k',
  body: { a: 1 },
};

describe.each(testDatabases.eachSupportedId())('once on %p', databaseId => {
  const idempotency = new Idempotency();
  let database: PilotsDatabase;
  let made = 0;
  const once = (body: object, now: Date) =>
    database.transaction(tx =>
      idempotency.once(
        tx,
        { ...request, body },
        now,
        async () => {
          made += 1;
          return { made, secret: 's' };
        },
        ({ secret, ...kept }) => kept,
      ),
    );

  beforeAll(async () => {
    const knex = await testDatabases.init(databaseId);
    database = await PilotsDatabase.create({
      database: { getClient: async () => knex },
    });
  });

  it('makes one thing of many requests, and another a day later', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => once({ a: 1 }, NOW)));
    expect(made).toBe(1);
    expect(answers.map(answer => answer.made)).toEqual([1, 1, 1]);
    expect(answers.filter(answer => 'secret' in answer)).toHaveLength(1);
    await expect(once({ a: 2 }, NOW)).rejects.toThrow('another body');
    expect(await once({ a: 2 }, NEXT_DAY)).toEqual({ made: 2, secret: 's' });
    expect(await once({ a: 2 }, NEXT_DAY)).toEqual({ made: 2 });
  });

  it('forgets what is given no more', async () => {
    const { knex } = database;
    await idempotency.forgetOld(knex, NEXT_DAY);
    expect(await knex('idempotency_keys').count({ n: '*' })).toMatchObject([
      { n: expect.anything() },
    ]);
    await idempotency.forgetOld(knex, new Date('2026-06-10T12:00:00.000Z'));
    const [{ n }] = await knex('idempotency_keys').count({ n: '*' });
    expect(Number(n)).toBe(0);
  });
});
