import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';

const CONDITIONS = [
  {
    type: 'consecutive-failed-changes',
    text: '2 changes fail in a row',
    count: 2,
  },
  {
    type: 'error-budget-consumed',
    text: '100 % of the error budget is consumed',
    share: 1,
  },
];

/** Minutes from now. */
export function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

/** An armed trigger: one change failed, and nobody knows about the budget. */
export function triggerView(
  change: Partial<PilotsSchemas['TriggerView']> = {},
): PilotsSchemas['TriggerView'] {
  return {
    state: 'armed',
    trigger: {
      name: 'Loan rollback',
      conditions: CONDITIONS,
      decisionWindow: 'PT2H',
      decisionWindowDefaulted: false,
    },
    countsFrom: inMinutes(-10_000),
    conditions: [
      {
        key: 'failures',
        type: 'consecutive-failed-changes',
        text: '2 changes fail in a row',
        breached: false,
        value: 1,
        threshold: 2,
        unit: 'changes',
        found: 'CHG-4',
        changes: ['CHG-4'],
      },
      {
        key: 'budget',
        type: 'error-budget-consumed',
        text: '100 % of the error budget is consumed',
        breached: null,
        value: null,
        threshold: 1,
        unit: 'ratio',
        found: 'No sample within the window',
      },
    ],
    case: null,
    source: { state: 'heard' },
    blastRadius: { unit: 'users', cap: 1200, level: 'unknown', value: null },
    history: [],
    problems: [],
    limits: { changeFailRate: 0.15, timeToRestore: 'PT60M', defaulted: [] },
    ...change,
  };
}

/** A case that opened half an hour ago with a window of two hours. */
export function openCase(
  change: Partial<PilotsSchemas['TriggerCase']> = {},
): PilotsSchemas['TriggerCase'] {
  return {
    number: 1,
    id: 'case-1',
    state: 'open',
    openedAt: inMinutes(-30),
    countsFrom: inMinutes(-10_000),
    windowMs: 7_200_000,
    causes: [
      {
        key: 'failures',
        text: '2 changes fail in a row: CHG-4, CHG-5',
        at: inMinutes(-30),
        value: 2,
        threshold: 2,
      },
    ],
    deadline: inMinutes(90),
    sponsorFrom: inMinutes(30),
    halfWay: inMinutes(30),
    deciders: ['serviceOwner'],
    ...change,
  };
}
