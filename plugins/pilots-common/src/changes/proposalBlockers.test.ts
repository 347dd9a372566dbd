import {
  EVENINGS,
  exampleChange,
  exampleClosure,
} from './__testUtils__/exampleChange';
import { closureBlockers } from './closureBlockers';
import { proposalBlockers } from './proposalBlockers';

const now = new Date('2026-06-01T09:00:00.000Z');
const guards = (options: Partial<Parameters<typeof proposalBlockers>[0]>) =>
  proposalBlockers({
    content: exampleChange(),
    calendar: EVENINGS,
    now,
    others: [],
    ...options,
  }).map(({ guard }) => guard);

describe('proposalBlockers', () => {
  it('lets a complete change inside a change window pass', () => {
    expect(guards({})).toEqual([]);
  });

  it('names everything that is missing at once', () => {
    const content = exampleChange({
      impact: ' ',
      deploymentPlan: '',
      backoutSteps: '\n',
      window: undefined,
      targets: [],
    });
    const blockers = proposalBlockers({
      content,
      calendar: EVENINGS,
      now,
      others: [],
    });
    expect(blockers.map(({ message }) => message)).toEqual([
      'Missing: impact analysis',
      'Missing: deployment plan',
      'Missing: backout steps',
      'Missing: maintenance window',
      'Missing: affected targets',
    ]);
  });

  it('refuses a window that ends after the change window, and says when the next one is', () => {
    const content = exampleChange({
      window: {
        start: '2026-06-09T18:30:00.000Z',
        end: '2026-06-09T22:00:00.001Z',
      },
    });
    expect(
      proposalBlockers({ content, calendar: EVENINGS, now, others: [] }),
    ).toEqual([
      {
        guard: 'change-window',
        message:
          'The maintenance window does not lie inside a declared change window',
        clearedBy:
          'Choose a time inside one; the next is 2026-06-02T18:00:00.000Z to 2026-06-02T22:00:00.000Z',
      },
    ]);
  });

  it('refuses a window that is over, and any when none is declared', () => {
    expect(guards({ now: new Date('2026-06-09T20:00:00.000Z') })).toEqual([
      'window-ahead',
    ]);
    expect(guards({ calendar: { ...EVENINGS, windows: [] } })).toEqual([
      'change-window',
    ]);
  });

  it.each([
    ['failed', '', ['learnings']],
    ['rolled-back', ' ', ['learnings']],
    ['failed', 'Warm the cache first', []],
    ['succeeded', '', []],
  ] as const)(
    'after a change that %s with learnings %j: %j',
    (result, learnings, expected) => {
      const closure = exampleClosure({ result, learnings });
      const others = [exampleChange({ number: 9, state: 'closed', closure })];
      expect(guards({ others })).toEqual(expected);
    },
  );
});

describe('closureBlockers', () => {
  const change = exampleChange({ state: 'approved' });
  const closure = exampleClosure({ result: 'failed', learnings: '' });
  const during = new Date('2026-06-09T19:00:00.000Z');

  it('wants the learnings of a failed change', () => {
    expect(closureBlockers({ change, closure, now: during })).toMatchObject([
      { guard: 'learnings' },
    ]);
  });

  it('lets the suite itself close one without', () => {
    expect(
      closureBlockers({ change, closure, now: during, bySystem: true }),
    ).toEqual([]);
  });

  it('does not close a change before its window, except for a rehearsal', () => {
    const options = { closure: exampleClosure(), now };
    expect(closureBlockers({ change, ...options })).toMatchObject([
      { guard: 'window-begun' },
    ]);
    expect(
      closureBlockers({ change: { ...change, rehearsal: true }, ...options }),
    ).toEqual([]);
  });
});
