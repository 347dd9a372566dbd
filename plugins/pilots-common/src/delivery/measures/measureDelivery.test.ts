import { InputError } from '@backstage/errors';
import {
  change,
  deployment,
  june,
  measure,
  modelOf,
  window,
} from '../__testUtils__/history';
import { parseDeliveryWindow } from './DeliveryWindow';
import { measureDelivery } from './measureDelivery';
import { measureReliability, SampleTotals } from './measureReliability';
import { median, percentileCont } from './statistics';

describe('statistics', () => {
  it('takes the mean of the two middle values', () => {
    expect(median([])).toBeNull();
    expect(median([7])).toBe(7);
    expect(median([30, 10, 20])).toBe(20);
    expect(median([40, 10, 20, 30])).toBe(25);
  });

  it('sorts numbers as numbers and leaves its argument alone', () => {
    const sample = [100, 9, 1000];
    expect(median(sample)).toBe(100);
    expect(sample).toEqual([100, 9, 1000]);
  });

  it('interpolates as percentile_cont does', () => {
    expect(percentileCont([], 0.9)).toBeNull();
    expect(percentileCont([5], 0.9)).toBe(5);
    expect(percentileCont([10, 20], 0.9)).toBe(19);
    expect(percentileCont([1, 2, 3, 4], 0.9)).toBeCloseTo(3.7, 12);
    expect(percentileCont([4, 3, 2, 1], 0)).toBe(1);
    expect(percentileCont([4, 3, 2, 1], 1)).toBe(4);
  });
});

describe('a window', () => {
  it('holds its start and not its end', () => {
    const events = [deployment('D1', june(1)), deployment('D2', june(8))];
    const { deploymentFrequency } = measure(events, window(june(1), june(8)));
    expect(deploymentFrequency).toMatchObject({ value: 1, sample: 1 });
  });

  it('must end after it starts', () => {
    const model = modelOf([]);
    expect(() => measureDelivery(model, window(june(1), june(1)))).toThrow(
      InputError,
    );
    expect(() => measureDelivery(model, { from: NaN, to: 1 })).toThrow(
      InputError,
    );
  });

  it('is read from times with offset', () => {
    expect(
      parseDeliveryWindow('2026-06-01T00:00:00+02:00', june(2, '00:00')),
    ).toEqual(window('2026-05-31T22:00:00Z', june(2, '00:00')));
    expect(() => parseDeliveryWindow('2026-06-01', june(2))).toThrow(
      "The window's `from` is no RFC 3339 time",
    );
    expect(() => parseDeliveryWindow(june(2), june(2))).toThrow(InputError);
    expect(() => parseDeliveryWindow(june(2), undefined)).toThrow(InputError);
  });

  it('puts a lead time where the deployment finished, however old the change', () => {
    const events = [
      deployment('D0', '2026-05-01T12:00:00Z', { commit: 'a' }),
      change('b', '2026-05-02T12:00:00Z'),
      deployment('D1', june(2), { commit: 'b' }),
    ];
    const within = (to: string) =>
      measure(events, window(june(1), to)).changeLeadTime.sample;
    expect(within(june(2, '12:01'))).toBe(1);
    expect(within(june(2, '12:00'))).toBe(0);
  });
});

describe('reliability', () => {
  const within = window(june(1, '00:00'), june(2, '00:00'));
  const sample = (time: string, good: number, total: number) => ({
    at: Date.parse(june(1, time)),
    good,
    total,
  });

  const input = (samples: ReturnType<typeof sample>[]) => ({
    target: 0.9,
    samples,
    budgetLeft: ({ good, total }: SampleTotals) => 1 - (total - good) / 30,
  });

  it('is no data without samples', () => {
    const none = { errorBudgetLeft: null, withinTarget: null, sample: 0 };
    expect(measureReliability(undefined, within)).toEqual(none);
    expect(measureReliability(input([]), within)).toEqual(none);
    const empty = [sample('01:00', 0, 0)];
    expect(measureReliability(input(empty), within)).toEqual(none);
  });

  it('is the share of the budget left and of the samples within the target', () => {
    const samples = [
      sample('00:00', 90, 100),
      sample('01:00', 100, 100),
      sample('02:00', 85, 100),
      sample('03:00', 0, 0),
      { ...sample('00:00', 0, 100), at: within.to },
    ];
    const { errorBudgetLeft, ...rest } = measureReliability(
      input(samples),
      within,
    );
    expect(errorBudgetLeft).toBeCloseTo(1 - 25 / 30, 12);
    expect(rest).toEqual({ withinTarget: 2 / 3, sample: 3 });
  });
});
