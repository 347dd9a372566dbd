import {
  change,
  deployment,
  incident,
  JUNE,
  june,
  linksOf,
  measure,
  modelOf,
} from './__testUtils__/history';
import { measureDelivery } from './measures';

const MINUTE = 60;
const HOUR = 3600;

describe('worked examples', () => {
  it('11: of a merge commit the merged commits count', () => {
    const model = modelOf([
      deployment('D1', june(5, '19:00'), {
        changes: [
          { id: 'C2', committedAt: june(5, '15:00') },
          { id: 'C3', committedAt: june(5, '16:00') },
          { id: 'C4', committedAt: june(5, '17:00'), merge: true },
        ],
      }),
    ]);
    expect(measureDelivery(model, JUNE).changeLeadTime).toMatchObject({
      value: 3.5 * HOUR,
      p90: 3.9 * HOUR,
      sample: 2,
    });
  });

  it('12: an incident two months after the last deployment is not linked', () => {
    const model = modelOf([
      deployment('D1', june(1)),
      incident('I1', '2026-08-01T12:00:00Z'),
    ]);
    expect(linksOf(model)).toEqual({ I1: null });
  });

  it('13: an outage without a deployment is in time to restore alone', () => {
    expect(
      measure([
        deployment('D1', june(1)),
        incident('I1', june(20), june(20, '13:00')),
      ]),
    ).toMatchObject({
      timeToRestore: { value: HOUR, sample: 1, open: 0 },
      changeFailRate: { value: 0 },
      recoveryTime: { value: null, sample: 0 },
    });
  });

  it('14: two incidents that overlap are one failure, to the end of the last', () => {
    expect(
      measure([
        deployment('D1', june(1, '11:50')),
        incident('I1', june(1, '12:00'), june(1, '13:00')),
        incident('I2', june(1, '12:30'), june(1, '14:00')),
      ]),
    ).toMatchObject({
      changeFailRate: { failed: 1 },
      recoveryTime: { value: 2 * HOUR + 10 * MINUTE, sample: 1 },
    });
  });

  it('15: an open incident fails its deployment and is in no median', () => {
    expect(
      measure([deployment('D1', june(1)), incident('I1', june(1, '13:00'))]),
    ).toMatchObject({
      changeFailRate: { value: 1 },
      recoveryTime: { value: null, sample: 0, open: 1 },
      timeToRestore: { value: null, sample: 0, open: 1 },
    });
  });

  it('16: resolved, reopened and resolved again: the last word counts in any order', () => {
    const said = [
      incident('I1', june(2, '11:00'), june(2, '12:00'), {
        updatedAt: june(2, '12:00'),
      }),
      incident('I1', june(2, '11:00'), undefined, {
        updatedAt: june(2, '12:30'),
      }),
      incident('I1', june(2, '11:00'), june(2, '13:00'), {
        updatedAt: june(2, '13:00'),
      }),
    ];
    for (const order of [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [2, 1, 0],
    ]) {
      const { timeToRestore } = measure(order.map(index => said[index]));
      expect(timeToRestore).toMatchObject({ value: 2 * HOUR, sample: 1 });
    }
  });

  // 17: see shuffled.test.ts.

  it('18: staging before production is one deployment', () => {
    const events = [
      deployment('S0', june(4), { commit: 'c0' }),
      change('c1', june(5, '09:00')),
      deployment('S1', june(5, '10:00'), {
        commit: 'c1',
        environment: 'staging',
      }),
      deployment('S1', june(5), { commit: 'c1' }),
    ];
    const { deploymentFrequency, changeLeadTime } = measure(events);
    expect(deploymentFrequency.sample).toBe(2);
    expect(changeLeadTime).toMatchObject({ value: 3 * HOUR, sample: 1 });
  });

  it('19: an incident counts at once; one before any deployment is linked to none', () => {
    const model = modelOf([
      incident('I0', june(1)),
      deployment('D1', june(2)),
      incident('I1', june(2, '12:01')),
    ]);
    expect(linksOf(model)).toEqual({ I0: null, I1: 'D1' });
  });

  it('20: the first deployment in the window is compared with the one before it', () => {
    const { changeLeadTime } = measure([
      deployment('D0', '2026-05-30T12:00:00Z', { commit: 'c0' }),
      change('c1', '2026-05-30T11:00:00Z'),
      change('c2', '2026-05-31T12:00:00Z'),
      deployment('D1', june(1), { commit: 'c2' }),
    ]);
    expect(changeLeadTime).toMatchObject({ value: 24 * HOUR, sample: 1 });
  });
});
