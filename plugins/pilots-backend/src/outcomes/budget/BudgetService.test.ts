import fc from 'fast-check';
import {
  burnSpan,
  DeliveryWindow,
  SliReading,
  sumReadings,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { CurrentStore } from '../observations/CurrentStore';
import {
  OutcomeHouse,
  PILOT,
  sample,
  START,
} from '../__testUtils__/OutcomeHouse';

jest.setTimeout(120_000);

const MINUTE = 60_000;
const DAY = 24 * 3600_000;
const after = (ms: number) => new Date(Date.parse(START) + ms).toISOString();

describe.each(testDatabases.eachSupportedId())('the budget on %s', id => {
  const running = async (slo: object) => {
    const house = await OutcomeHouse.create(id, { guardrails: { slo } });
    await house.start();
    return house;
  };
  const budget = (house: OutcomeHouse, times = {}) =>
    house.house.read(BYSTANDER, reading =>
      house.room.budget.errorBudget(reading, times),
    );

  it('of the bank is 57 % consumed after 1,140 bad of 2,000 allowed', async () => {
    const house = await running({
      target: 0.995,
      window: 'P28D',
      expectedVolume: 400_000,
    });
    house.house.clock.set(after(28 * DAY));
    await house.observe(
      sample(40, 100_000, after(7 * DAY)),
      sample(1_000, 150_000, after(14 * DAY)),
      sample(100, 150_000, after(27 * DAY)),
    );
    expect(await budget(house)).toMatchObject({
      basis: 'observed',
      allowed: 2000,
      bad: 1140,
      consumed: 0.57,
      left: 0.43,
      sample: 3,
    });
    // The week before, the expected volume ruled.
    expect(await budget(house, { at: after(20 * DAY) })).toMatchObject({
      basis: 'expected',
      bad: 1040,
      consumed: 0.52,
    });
  });

  it('of the benefits portal is overspent by 1,290 bad of 1,200', async () => {
    const house = await running({
      target: 0.99,
      window: 'P28D',
      expectedVolume: 120_000,
    });
    house.house.clock.set(after(10 * DAY));
    await house.observe(sample(1_290, 4_000, after(10 * DAY)));
    expect(await budget(house)).toMatchObject({
      consumed: 1.075,
      left: -0.075,
    });
    // A pause was lifted since: the trigger counts anew.
    const since = after(10 * DAY + 1);
    house.house.clock.set(after(11 * DAY));
    expect(await budget(house, { since })).toMatchObject({
      consumed: null,
      reason: 'No sample within the window',
    });
  });

  it('burns 16 and 18 times too fast in the week of the payments pilot', async () => {
    const house = await running({ target: 0.999, window: 'P28D' });
    const end = 5 * 7 * DAY;
    house.house.clock.set(after(end));
    // 1.8 % bad in the last five minutes, 1.6 % over the hour.
    const bad = [...Array(5).fill(18), ...Array(54).fill(16), 6];
    const minutes = bad.map((count, n) =>
      sample(count, 1000, after(end - n * MINUTE)),
    );
    await house.observe(...minutes);
    const [verdict] = await house.house.read(BYSTANDER, reading =>
      house.room.budget.burn(reading, [
        { factor: 14.4, longWindow: 'PT1H', shortWindow: 'PT5M' },
      ]),
    );
    expect(verdict).toMatchObject({
      long: { rate: 16 },
      short: { rate: 18 },
      breached: true,
    });
  });

  it('is not there before the start, nor without an objective', async () => {
    const house = await OutcomeHouse.create(id);
    expect(await budget(house)).toBeUndefined();
    const without = await OutcomeHouse.create(id, {
      guardrails: { slo: undefined },
    });
    await without.start();
    expect(await budget(without)).toBeUndefined();
  });

  it('gives delivery what reliability is measured by', async () => {
    const house = await running({
      target: 0.99,
      window: 'P28D',
      expectedVolume: 1000,
    });
    house.house.clock.set(after(2 * DAY));
    await house.observe(
      sample(1, 100, after(DAY)),
      sample(4, 100, after(DAY + MINUTE)),
    );
    const window = { from: Date.parse(START), to: Date.parse(after(9 * DAY)) };
    const report = (asked: DeliveryWindow) =>
      house.house.read(BYSTANDER, reading =>
        house.house.rooms.delivery.report(reading, asked),
      );
    const { measures, series } = await report(window);
    expect(measures.reliability).toEqual({
      errorBudgetLeft: 0.5,
      withinTarget: 0.5,
      sample: 2,
    });
    expect((await budget(house))?.left).toBe(0.5);
    // A week of a series and the same week asked alone are the same.
    for (const { start, end, measures: ofWeek } of series) {
      const alone = { from: Date.parse(start), to: Date.parse(end) };
      expect((await report(alone)).measures).toEqual(ofWeek);
    }
    expect(
      series.map(week => week.measures.reliability.errorBudgetLeft),
    ).toEqual([0.5, null]);
  });

  it('adds up in the database what the rule adds up', async () => {
    const house = await running({ target: 0.99, window: 'P28D' });
    house.house.clock.set(after(3 * DAY));
    const readings: SliReading[] = fc.sample(
      fc.record({
        at: fc
          .integer({ min: 0, max: 300 })
          .map(n => Date.parse(START) + n * MINUTE),
        good: fc.integer({ min: 0, max: 1000 }),
        total: fc.integer({ min: 1000, max: 2000 }),
        windowMs: fc.constantFrom(0, MINUTE, 5 * MINUTE, 60 * MINUTE),
      }),
      { numRuns: 200, seed: 7 },
    );
    await house.observe(
      ...readings.map(({ at, good, total, windowMs }, n) => ({
        id: `s${n}`,
        sli: {
          good,
          total,
          at: new Date(at).toISOString(),
          window: windowMs ? `PT${windowMs / 1000}S` : undefined,
        },
      })),
    );
    const store = new CurrentStore();
    for (const window of ['PT5M', 'PT30M', 'PT1H', 'PT6H']) {
      for (const minute of [1, 60, 61, 299]) {
        const span = burnSpan(window, {
          since: Date.parse(START) + 3 * MINUTE,
          to: Date.parse(START) + minute * MINUTE,
        });
        const sums = await store.sumSli(house.house.database.knex, PILOT, span);
        expect(sums).toEqual(sumReadings(readings, span));
      }
    }
  });
});
