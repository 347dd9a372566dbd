import fc from 'fast-check';
import { burnRate, burnSpan, judgeBurn } from './burnRate';
import { SliReading, sumReadings } from './SliReading';

const MINUTE = 60_000;
const NOW = Date.parse('2026-07-08T14:00:00Z');
const SINCE = Date.parse('2026-06-08T18:00:00Z');
const condition = { factor: 14.4, longWindow: 'PT1H', shortWindow: 'PT5M' };

/** Samples of a minute each: 1,000 events, so many of them bad, the last at `NOW`. */
function minutes(bad: number[]): SliReading[] {
  return bad.map((count, index) => ({
    at: NOW - (bad.length - 1 - index) * MINUTE,
    good: 1000 - count,
    total: 1000,
    windowMs: MINUTE,
  }));
}

function judge(readings: SliReading[], since = SINCE) {
  const totals = (window: string) =>
    sumReadings(readings, burnSpan(window, { since, to: NOW }));
  return judgeBurn(condition, 0.999, {
    long: totals('PT1H'),
    short: totals('PT5M'),
  });
}

describe('the burn rate', () => {
  it('is 16 and 18 in the week of the payments pilot', () => {
    // 1.6 % over the hour, 1.8 % over its last five minutes.
    const hour = [...Array(55).fill(870 / 55), ...Array(5).fill(18)];
    const verdict = judge(minutes(hour));
    expect(verdict.long.rate).toBe(16);
    expect(verdict.short.rate).toBe(18);
    expect(verdict.breached).toBe(true);
  });

  it('needs both windows: an old burst or a fresh blip opens nothing', () => {
    const burst = [...Array(50).fill(30), ...Array(10).fill(0)];
    expect(judge(minutes(burst))).toMatchObject({ breached: false });
    const blip = [...Array(55).fill(0), ...Array(5).fill(30)];
    expect(judge(minutes(blip))).toMatchObject({ breached: false });
  });

  it('reaches its factor exactly', () => {
    expect(judge(minutes(Array(60).fill(14.4))).breached).toBe(true);
    expect(judge(minutes(Array(60).fill(14.39))).breached).toBe(false);
  });

  it('does not know when a window is silent or too coarse', () => {
    const early = minutes(Array(60).fill(20)).filter(
      ({ at }) => at <= NOW - 10 * MINUTE,
    );
    expect(judge(early)).toMatchObject({
      breached: null,
      short: { rate: null, sample: 0 },
    });
    const hourly = [{ at: NOW, good: 980, total: 1000, windowMs: 60 * MINUTE }];
    expect(judge(hourly)).toMatchObject({
      breached: null,
      long: { rate: 20, coarse: 0 },
      short: { rate: null, coarse: 1 },
    });
    expect(burnRate(0.99, { good: 0, total: 0 })).toBeNull();
  });

  it('counts nothing from before it counts', () => {
    const resumed = NOW - 2 * MINUTE;
    const verdict = judge(minutes([50, 50, 0, 0, 0]), resumed);
    expect(verdict.long).toMatchObject({ rate: 0, sample: 3 });
  });

  it('is 1 when the budget goes evenly, whatever the objective', () => {
    const objective = fc.constantFrom(0.9, 0.95, 0.99, 0.995, 0.999, 0.9999);
    fc.assert(
      fc.property(objective, fc.integer({ min: 1, max: 1e6 }), (target, n) => {
        const total = n * 10_000;
        const good = total - Math.round(total * (1 - target));
        expect(burnRate(target, { good, total })).toBe(1);
      }),
    );
  });
});
