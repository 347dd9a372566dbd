import { change, deployment, incident, june, RawEvent } from './events';

/** One of the worked examples of the definitions, as events and what the API must answer. */
export interface WorkedExample {
  title: string;
  events: RawEvent[];
  /** June unless said otherwise. */
  window?: { from: string; to: string };
  timeZone?: string;
  measures?: object;
  /** Starts of the weeks in which a deployment finished. */
  weeks?: string[];
  /** Any order of arrival must give the same. */
  anyOrder?: boolean;
}

const MINUTE = 60;
const HOUR = 3600;

const daily = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    deployment(`D${index + 1}`, june(index + 1), { commit: `c${index + 1}` }),
  );
const versions = (...list: string[]) =>
  list.map((version, index) =>
    deployment(`D${index + 1}`, june(index + 1), { version }),
  );
const history = Array.from({ length: 10 }, (_, year) =>
  change(`c${year}`, `${2016 + year}-03-01T00:00:00Z`),
);

/** Examples 1 to 10. */
export const firstExamples: WorkedExample[] = [
  {
    title: '1: three incidents of one deployment are one failure',
    events: [
      // An id of its own: what is caused by it must not name another example's.
      deployment('E1', june(1)),
      deployment('E2', june(20)),
      incident('I1', june(1, '13:00'), june(1, '14:00')),
      incident('I2', june(2), june(3)),
      incident('I3', june(3), june(4), { causedBy: 'E1' }),
    ],
    measures: { changeFailRate: { value: 0.5, failed: 1, sample: 2 } },
  },
  {
    title: '2: the median of 10 and 20 minutes is 15',
    events: [
      deployment('D1', june(2), {
        changes: [
          { id: 'a', committedAt: june(2, '11:50') },
          { id: 'b', committedAt: june(2, '11:40') },
        ],
      }),
    ],
    measures: {
      changeLeadTime: {
        value: 15 * MINUTE,
        p90: 19 * MINUTE,
        unit: 'seconds',
        sample: 2,
      },
    },
  },
  {
    title: '3: without incidents the rate is 0',
    events: daily(5),
    measures: {
      changeFailRate: { value: 0, failed: 0, sample: 5 },
      deploymentFrequency: { sample: 5, failedRollouts: 0 },
    },
  },
  {
    title: '3: without deployments there is no data',
    events: [],
    measures: {
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
    },
  },
  {
    title: '4: a failed rollout stands beside the frequency',
    events: [deployment('D', june(5), { status: 'failed' })],
    measures: {
      deploymentFrequency: { value: 0, failedRollouts: 1 },
      changeFailRate: { value: null },
    },
  },
  {
    title: '4: a cancelled one does not',
    events: [deployment('D', june(5), { status: 'cancelled' })],
    measures: { deploymentFrequency: { value: 0, failedRollouts: 0 } },
  },
  ...['2026-06-07T23:30:00Z', '2026-06-08T01:30:00+02:00'].map(finish => ({
    title: `5: ${finish} lies in the first week of June in UTC`,
    events: [deployment('D', finish)],
    weeks: ['2026-06-01T00:00:00.000Z'],
  })),
  {
    title: '5: it is the next day, and week, in Sydney',
    events: [deployment('D', '2026-06-07T23:30:00Z')],
    timeZone: 'Australia/Sydney',
    weeks: ['2026-06-07T14:00:00.000Z'],
  },
  {
    title: '6: two in week one, none in week two: one a week',
    events: daily(2),
    window: { from: june(1, '00:00'), to: june(15, '00:00') },
    measures: { deploymentFrequency: { value: 1 } },
  },
  {
    title: '7: the first deployment ships none of the history',
    events: [...history, deployment('D', june(1))],
    measures: { changeLeadTime: { value: null, sample: 0 } },
  },
  {
    title: '7: but its commit',
    events: [...history, deployment('D', june(1), { commit: 'c3' })],
    measures: { changeLeadTime: { sample: 1 } },
  },
  {
    title: '8: the same commit twice is two deployments, its changes once',
    events: [
      deployment('D0', june(1), { commit: 'c0' }),
      change('c1', june(2, '10:00')),
      deployment('D1', june(2), { commit: 'c1' }),
      deployment('D2', june(3), { commit: 'c1' }),
    ],
    measures: {
      deploymentFrequency: { sample: 3 },
      changeLeadTime: { value: 2 * HOUR, sample: 1 },
    },
  },
  {
    title: '9: v1, v2, v3, v1: v3 failed, the last is rework',
    events: versions('v1', 'v2', 'v3', 'v1'),
    measures: {
      changeFailRate: { value: 1 / 4, failed: 1 },
      recoveryTime: { value: 24 * HOUR, sample: 1, open: 0 },
      reworkRate: { value: 1 / 4, rework: 1, sample: 4 },
    },
  },
  {
    title: '9: v1, v2, v1, v2: v2 failed once',
    events: versions('v1', 'v2', 'v1', 'v2'),
    measures: {
      changeFailRate: { value: 1 / 4, failed: 1 },
      reworkRate: { rework: 1 },
    },
  },
  {
    title: '10: a revert in the same deployment is no failure',
    events: [
      deployment('D1', june(1), {
        changes: [
          { id: 'f', committedAt: june(1, '10:00') },
          { id: 'r', committedAt: june(1, '11:00'), reverts: ['f'] },
        ],
      }),
    ],
    measures: { changeFailRate: { failed: 0 } },
  },
  {
    title: '10: in a later one it is',
    events: [
      deployment('D1', june(1), {
        changes: [{ id: 'f', committedAt: june(1, '10:00') }],
      }),
      deployment('D2', june(1, '15:30'), {
        changes: [{ id: 'r', committedAt: june(1, '11:00'), reverts: ['f'] }],
      }),
    ],
    measures: {
      changeFailRate: { value: 1 / 2 },
      recoveryTime: { value: 3.5 * HOUR, sample: 1 },
      reworkRate: { value: 1 / 2 },
    },
  },
];
