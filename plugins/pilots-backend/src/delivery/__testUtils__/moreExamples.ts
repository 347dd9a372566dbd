import { change, deployment, incident, june } from './events';
import { WorkedExample } from './workedExamples';

const MINUTE = 60;
const HOUR = 3600;

/** Examples 11 to 20; 17 has a test of its own. */
export const secondExamples: WorkedExample[] = [
  {
    title: '11: of a merge commit the merged commits count',
    events: [
      deployment('D1', june(5, '19:00'), {
        changes: [
          { id: 'C2', committedAt: june(5, '15:00') },
          { id: 'C3', committedAt: june(5, '16:00') },
          { id: 'C4', committedAt: june(5, '17:00'), merge: true },
        ],
      }),
    ],
    measures: {
      changeLeadTime: { value: 3.5 * HOUR, p90: 3.9 * HOUR, sample: 2 },
    },
  },
  {
    title: '12: an incident two months after the last deployment',
    events: [
      deployment('D1', june(1)),
      incident('I1', '2026-08-01T12:00:00Z', '2026-08-01T13:00:00Z'),
    ],
    window: { from: june(1, '00:00'), to: '2026-09-01T00:00:00Z' },
    measures: {
      changeFailRate: { failed: 0 },
      timeToRestore: { value: HOUR, sample: 1 },
    },
  },
  {
    title: '13: an outage with no deployment near is in time to restore alone',
    events: [
      deployment('D1', june(1)),
      incident('I1', june(20), june(20, '13:00')),
    ],
    measures: {
      timeToRestore: { value: HOUR, sample: 1, open: 0 },
      changeFailRate: { value: 0 },
      recoveryTime: { value: null, sample: 0 },
    },
  },
  {
    title: '14: two incidents that overlap are one failure',
    events: [
      deployment('D1', june(1, '11:50')),
      incident('I1', june(1, '12:00'), june(1, '13:00')),
      incident('I2', june(1, '12:30'), june(1, '14:00')),
    ],
    measures: {
      changeFailRate: { failed: 1 },
      recoveryTime: { value: 2 * HOUR + 10 * MINUTE, sample: 1 },
    },
  },
  {
    title: '15: an open incident fails its deployment and is in no median',
    events: [deployment('D1', june(1)), incident('I1', june(1, '13:00'))],
    measures: {
      changeFailRate: { value: 1 },
      recoveryTime: { value: null, sample: 0, open: 1 },
      timeToRestore: { value: null, sample: 0, open: 1 },
    },
  },
  {
    title: '16: resolved, reopened and resolved again, whatever came first',
    events: [
      incident('I1', june(2, '11:00'), june(2, '12:00'), {
        updatedAt: june(2, '12:00'),
      }),
      incident('I1', june(2, '11:00'), undefined, {
        updatedAt: june(2, '12:30'),
      }),
      incident('I1', june(2, '11:00'), june(2, '13:00'), {
        updatedAt: june(2, '13:00'),
      }),
    ],
    anyOrder: true,
    measures: { timeToRestore: { value: 2 * HOUR, sample: 1 } },
  },
  {
    title: '18: staging before production is one deployment',
    events: [
      deployment('S0', june(4), { commit: 'c0' }),
      change('c1', june(5, '09:00')),
      deployment('S1', june(5, '10:00'), {
        commit: 'c1',
        environment: 'staging',
      }),
      deployment('S1', june(5), { commit: 'c1' }),
    ],
    measures: {
      deploymentFrequency: { sample: 2 },
      changeLeadTime: { value: 3 * HOUR, sample: 1 },
    },
  },
  {
    title: '19: an incident counts at once; one before any deployment not',
    events: [
      incident('I0', june(1), june(1, '13:00')),
      deployment('D1', june(2)),
      incident('I1', june(2, '12:01'), june(2, '13:01')),
    ],
    measures: {
      changeFailRate: { failed: 1, sample: 1 },
      recoveryTime: { value: HOUR + MINUTE, sample: 1 },
      timeToRestore: { sample: 2 },
    },
  },
  {
    title: '20: the first in the window is compared with the one before it',
    events: [
      deployment('D0', '2026-05-30T12:00:00Z', { commit: 'c0' }),
      change('c1', '2026-05-30T11:00:00Z'),
      change('c2', '2026-05-31T12:00:00Z'),
      deployment('D1', june(1), { commit: 'c2' }),
    ],
    measures: { changeLeadTime: { value: 24 * HOUR, sample: 1 } },
  },
];
