import {
  belongings,
  change,
  counted,
  deployment,
  incident,
  JUNE,
  june,
  measure,
  modelOf,
  RawEvent,
  window,
} from './__testUtils__/history';
import { measureDelivery, measureDeliveryByWeek } from './measures';

const MINUTE = 60;
const HOUR = 3600;

/** Times of finish only: deployments D1, D2, … one a day at noon. */
function daily(count: number): RawEvent[] {
  return Array.from({ length: count }, (_, index) =>
    deployment(`D${index + 1}`, june(index + 1), { commit: `c${index + 1}` }),
  );
}

describe('worked examples', () => {
  it('1: three incidents of one deployment are one failure', () => {
    const { changeFailRate } = measure([
      deployment('D1', june(1)),
      deployment('D2', june(20)),
      incident('I1', june(1, '13:00'), june(1, '14:00')),
      incident('I2', june(2), june(3)),
      incident('I3', june(3), june(4), { causedBy: 'D1' }),
    ]);
    expect(changeFailRate).toEqual({ value: 1 / 2, failed: 1, sample: 2 });
  });

  it('2: the median of 10 and 20 minutes is 15 minutes', () => {
    const { changeLeadTime } = measure([
      deployment('D1', june(2), {
        changes: [
          { id: 'a', committedAt: june(2, '11:50') },
          { id: 'b', committedAt: june(2, '11:40') },
        ],
      }),
    ]);
    expect(changeLeadTime).toEqual({
      value: 15 * MINUTE,
      p90: 19 * MINUTE,
      unit: 'seconds',
      sample: 2,
    });
  });

  it('3: without incidents the rate is 0; without deployments there is no data', () => {
    expect(measure(daily(5)).changeFailRate).toEqual({
      value: 0,
      failed: 0,
      sample: 5,
    });
    expect(measure([])).toEqual({
      deploymentFrequency: {
        value: 0,
        unit: 'deployments/week',
        sample: 0,
        failedRollouts: 0,
      },
      changeLeadTime: { value: null, p90: null, unit: 'seconds', sample: 0 },
      changeFailRate: { value: null, failed: 0, sample: 0 },
      recoveryTime: { value: null, unit: 'seconds', sample: 0, open: 0 },
      reworkRate: { value: null, rework: 0, sample: 0 },
      timeToRestore: { value: null, unit: 'seconds', sample: 0, open: 0 },
      reliability: { errorBudgetLeft: null, withinTarget: null, sample: 0 },
    });
  });

  it('4: a failed rollout is reported beside the frequency, a cancelled one is not', () => {
    const failed = measure([deployment('D', june(5), { status: 'failed' })]);
    expect(failed.deploymentFrequency).toMatchObject({
      value: 0,
      failedRollouts: 1,
    });
    expect(failed.changeFailRate.value).toBeNull();
    const cancelled = measure([
      deployment('D', june(5), { status: 'cancelled' }),
    ]);
    expect(cancelled.deploymentFrequency).toMatchObject({
      value: 0,
      failedRollouts: 0,
    });
  });

  it('5: the same instant lies in the same bucket, which depends on the zone', () => {
    // 7 June 2026 is a Sunday.
    const buckets = (finishedAt: string, timeZone: string) =>
      measureDeliveryByWeek(modelOf([deployment('D', finishedAt)]), JUNE, {
        timeZone,
      })
        .filter(({ measures }) => measures.deploymentFrequency.sample > 0)
        .map(({ start }) => start);
    const utc = buckets('2026-06-07T23:30:00Z', 'UTC');
    expect(utc).toEqual(['2026-06-01T00:00:00.000Z']);
    expect(buckets('2026-06-08T01:30:00+02:00', 'UTC')).toEqual(utc);
    expect(buckets('2026-06-07T23:30:00Z', 'Australia/Sydney')).toEqual([
      '2026-06-07T14:00:00.000Z',
    ]);
  });

  it('6: two in week one, none in week two: one a week', () => {
    const { deploymentFrequency } = measure(
      daily(2),
      window(june(1, '00:00'), june(15, '00:00')),
    );
    expect(deploymentFrequency.value).toBe(1);
  });

  it('7: the first deployment ships none of the history but its commit', () => {
    const history = Array.from({ length: 10 }, (_, year) =>
      change(`c${year}`, `${2016 + year}-03-01T00:00:00Z`),
    );
    const unnamed = modelOf([...history, deployment('D', june(1))]);
    expect(belongings(unnamed)).toEqual({ D: [] });
    const named = modelOf([
      ...history,
      deployment('D', june(1), { commit: 'c3' }),
    ]);
    expect(belongings(named)).toEqual({ D: ['c3'] });
  });

  it('8: the same commit twice is two deployments, its changes once', () => {
    const events = [
      deployment('D0', june(1), { commit: 'c0' }),
      change('c1', june(2, '10:00')),
      deployment('D1', june(2), { commit: 'c1' }),
      deployment('D2', june(3), { commit: 'c1' }),
    ];
    const { deploymentFrequency, changeLeadTime } = measure(events);
    expect(deploymentFrequency.sample).toBe(3);
    expect(changeLeadTime).toMatchObject({ value: 2 * HOUR, sample: 1 });
    expect(belongings(modelOf(events))).toEqual({ D0: [], D1: ['c1'], D2: [] });
  });

  it('9: going back to v1 is a roll back of v3; v1, v2, v1, v2 rolls back once', () => {
    const versions = (...list: string[]) =>
      list.map((version, index) =>
        deployment(`D${index + 1}`, june(index + 1), { version }),
      );
    const back = modelOf(versions('v1', 'v2', 'v3', 'v1'));
    expect(back.deployments.map(d => d.failed)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(counted(back, 'D3').recoveredAt).toBe(Date.parse(june(4)));
    expect(measureDelivery(back, JUNE)).toMatchObject({
      changeFailRate: { value: 1 / 4, failed: 1 },
      recoveryTime: { value: 24 * HOUR, sample: 1, open: 0 },
      reworkRate: { value: 1 / 4, rework: 1, sample: 4 },
    });

    const again = modelOf(versions('v1', 'v2', 'v1', 'v2'));
    expect(again.deployments.map(d => d.rollsBack)).toEqual([[], [], [1], []]);
    expect(again.deployments.map(d => d.failed)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('10: a revert is a failure only in a later deployment', () => {
    const feature = { id: 'f', committedAt: june(1, '10:00') };
    const revert = { id: 'r', committedAt: june(1, '11:00'), reverts: ['f'] };
    const together = measure([
      deployment('D1', june(1), { changes: [feature, revert] }),
    ]);
    expect(together.changeFailRate.failed).toBe(0);
    const later = measure([
      deployment('D1', june(1), { changes: [feature] }),
      deployment('D2', june(1, '15:30'), { changes: [revert] }),
    ]);
    expect(later).toMatchObject({
      changeFailRate: { value: 1 / 2 },
      recoveryTime: { value: 3.5 * HOUR, sample: 1 },
      reworkRate: { value: 1 / 2 },
    });
  });
});
