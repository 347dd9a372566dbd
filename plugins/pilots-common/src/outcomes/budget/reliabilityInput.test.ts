import { measureReliability } from '../../delivery';
import { reliabilityInput } from './reliabilityInput';

const DAY = 24 * 3600_000;
const START = Date.parse('2026-06-08T00:00:00Z');
const days = (from: number, to: number) => ({
  from: START + from * DAY,
  to: START + to * DAY,
});
const sample = (day: number, bad: number, total: number) => ({
  at: START + day * DAY,
  good: total - bad,
  total,
});

describe('the reliability of a window', () => {
  const slo = { target: 0.995, window: 'P28D', expectedVolume: 400_000 };
  const left = (
    objective: { target: number; window: string; expectedVolume?: number },
    samples: ReturnType<typeof sample>[],
    window = days(0, 28),
    since: number | null = START,
  ) =>
    measureReliability(
      reliabilityInput(objective, { samples, since: since ?? undefined }),
      window,
    ).errorBudgetLeft;

  it.each([
    [1_140, 0.43],
    [2_000, 0],
    [2_500, -0.25],
    [0, 1],
  ])('leaves of 2,000 allowed after %s bad exactly %s', (bad, expected) => {
    const samples = [sample(3, bad - 10, 150_000), sample(20, 10, 250_000)];
    const some = bad === 0 ? [sample(3, 0, 400_000)] : samples;
    expect(left(slo, some)).toBe(expected);
    // The same before the window has filled, by the expected volume.
    expect(left(slo, some, days(0, 21))).toBe(expected);
  });

  it('is of what was observed once the window of the objective has filled', () => {
    const samples = [sample(27, 10, 4_000)];
    expect(left(slo, samples, days(0, 28))).toBe(0.5);
    expect(left(slo, samples, days(0, 27.5))).toBe(0.995);
    expect(left(slo, samples, days(0, 28), START + DAY)).toBe(0.995);
  });

  it('is nobody’s guess until then where no volume is expected', () => {
    const silent = { ...slo, expectedVolume: undefined };
    const samples = [sample(3, 10, 4_000)];
    expect(left(silent, samples, days(0, 7))).toBeNull();
    expect(
      measureReliability(
        reliabilityInput(silent, { samples, since: START }),
        days(0, 7),
      ),
    ).toEqual({ errorBudgetLeft: null, withinTarget: 1, sample: 1 });
  });

  it('counts from the beginning of each window before the start', () => {
    const samples = [sample(27, 10, 4_000)];
    expect(left(slo, samples, days(0, 28), null)).toBe(0.5);
    expect(left(slo, samples, days(21, 28), null)).toBe(0.995);
  });
});
