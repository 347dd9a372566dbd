import { valueTicks } from './valueTicks';

const ticks = (values: (number | null)[], isDuration = false, limit?: number) =>
  valueTicks({
    points: values.map((value, at) => ({ at, value })),
    lines:
      limit === undefined ? [] : [{ value: limit, label: '', kind: 'limit' }],
    isDuration,
  });

describe('valueTicks', () => {
  it('are round and hold every value and every line', () => {
    expect(ticks([0.02, 0.3])).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ticks([0.02, null], false, 0.15)).toEqual([0, 0.05, 0.1, 0.15]);
    expect(ticks([12, 13.4])).toEqual([0, 5, 10, 15]);
    expect(ticks([41_250])).toEqual([0, 20_000, 40_000, 60_000]);
  });

  it('are minutes, hours and days for durations', () => {
    expect(ticks([22 * 60], true, 3600)).toEqual([0, 900, 1800, 2700, 3600]);
    expect(ticks([18 * 3600], true)).toEqual([0, 21_600, 43_200, 64_800]);
  });

  it('go below zero where values do', () => {
    expect(ticks([-12, 4])).toEqual([-15, -10, -5, 0, 5]);
  });

  it('have a place for zeros and for nothing', () => {
    expect(ticks([0, 0])).toEqual([0, 1]);
    expect(ticks([null])).toEqual([0, 1]);
  });
});
