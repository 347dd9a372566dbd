import fc from 'fast-check';
import {
  allowedBad,
  budgetSpan,
  consumesShare,
  errorBudget,
} from './errorBudget';
import { SliReading, sumReadings } from './SliReading';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
const START = Date.parse('2026-06-08T18:00:00Z');

const counts = (good: number, total: number) => ({
  good,
  total,
  sample: 1,
  coarse: 0,
});
const slo = (target: number, expectedVolume?: number, window = 'P28D') => ({
  target,
  window,
  expectedVolume,
});

describe('the error budget', () => {
  it.each([
    ['bank', 0.995, 400_000, 1_140, 2_000, 0.57],
    ['benefits', 0.99, 120_000, 1_290, 1_200, 1.075],
    ['university', 0.995, 6_000, 9, 30, 0.3],
  ])('of the %s: %s of %s', (_, target, volume, bad, allowed, consumed) => {
    expect(allowedBad(target, volume)).toBe(allowed);
    const total = volume / 2;
    for (const [objective, totals, filled] of [
      [slo(target, volume), counts(total - bad, total), false],
      [slo(target), counts(volume - bad, volume), true],
    ] as const) {
      const budget = errorBudget(objective, totals, { filled });
      expect(budget).toMatchObject({ bad, allowed, consumed });
      expect(budget.left).toBe(Number((1 - consumed).toPrecision(12)));
    }
  });

  it('is all consumed by exactly what is allowed, whatever binary fractions say', () => {
    const target = fc.constantFrom(0.9, 0.95, 0.99, 0.995, 0.999, 0.9995);
    const thousands = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(target, thousands, (ratio, n) => {
        const volume = n * 10_000;
        const bad = Math.round(volume * (1 - ratio));
        const budget = errorBudget(slo(ratio), counts(volume - bad, volume), {
          filled: true,
        });
        expect(budget.consumed).toBe(1);
        expect(budget.left).toBe(0);
        expect(consumesShare(budget, 1)).toBe(true);
      }),
    );
  });

  it('never calls silence healthy', () => {
    const silent = { ...counts(0, 0), sample: 0 };
    const budget = errorBudget(slo(0.99, 1000), silent, { filled: false });
    expect(budget).toMatchObject({
      consumed: null,
      left: null,
      reason: 'No sample within the window',
    });
    expect(consumesShare(budget, 0.1)).toBeNull();
  });

  it('says why it does not know', () => {
    expect(
      errorBudget(slo(0.99), counts(9, 10), { filled: false }).reason,
    ).toBe('The window has not filled, and no expected volume is stated');
    expect(errorBudget(slo(0.99), counts(0, 0), { filled: true }).reason).toBe(
      'There were no events within the window',
    );
  });
});

describe('the span of a budget', () => {
  const week = { window: 'P7D' };
  it('reaches back to its beginning until it has filled', () => {
    const to = START + 3 * DAY;
    expect(budgetSpan(week, { since: START, to })).toEqual({
      after: START - 1,
      to,
      filled: false,
    });
  });

  it('is the window from then on', () => {
    const to = START + 9 * DAY;
    expect(budgetSpan(week, { since: START, to })).toEqual({
      after: to - 7 * DAY,
      to,
      filled: true,
    });
  });

  it('counts what ends at its beginning, and not what ended before', () => {
    const at = (offset: number): SliReading => ({
      at: START + offset,
      good: 1,
      total: 2,
      windowMs: 0,
    });
    const span = budgetSpan(week, { since: START, to: START + HOUR });
    expect(sumReadings([at(-1), at(0), at(HOUR), at(HOUR + 1)], span)).toEqual({
      good: 2,
      total: 4,
      sample: 2,
      coarse: 0,
      lastAt: START + HOUR,
    });
  });
});
