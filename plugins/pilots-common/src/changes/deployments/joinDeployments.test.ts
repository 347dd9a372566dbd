import fc from 'fast-check';
import { EVENINGS, exampleChange } from '../__testUtils__/exampleChange';
import { exampleTemplate } from '../__testUtils__/exampleTemplate';
import { HandJoin, joinDeployments } from './joinDeployments';
import { LiveDeployment } from './LiveDeployment';
import { coverRefusal } from './standardCover';

const pilot = 'default/loan-pre-approval';
const SHA = '0123456789abcdef0123456789abcdef01234567';

function deployed(parts: Partial<LiveDeployment> = {}): LiveDeployment {
  return {
    source: 'gh',
    id: 'D1',
    components: ['component:default/loan-scoring'],
    commits: [SHA],
    versions: ['1.4.2'],
    beganAt: '2026-06-09T19:00:00.000Z',
    finishedAt: '2026-06-09T19:10:00.000Z',
    result: 'succeeded',
    ...parts,
  };
}

const approved = (parts: Parameters<typeof exampleChange>[0]) =>
  exampleChange({
    state: 'approved',
    approvedAt: '2026-06-08T09:00:00.000Z',
    ...parts,
  });

function joinOf(
  deployment: LiveDeployment,
  changes: ReturnType<typeof exampleChange>[],
  joins: HandJoin[] = [],
) {
  const [{ change, by }] = joinDeployments({
    deployments: [deployment],
    changes,
    joins,
    pilot,
  });
  return change && `${change} by ${by}`;
}

describe('joinDeployments', () => {
  it.each([
    ['a whole commit', { commits: [SHA] }, 'CHG-1 by commit'],
    ['seven digits of it', { commits: [SHA.slice(0, 7)] }, 'CHG-1 by commit'],
    ['in any case', { commits: [SHA.toUpperCase()] }, 'CHG-1 by commit'],
    ['another commit', { commits: ['fedcba9'] }, undefined],
    ['its version', { versions: ['1.4.2'] }, 'CHG-1 by version'],
    ['the beginning of a version', { versions: ['1.4'] }, undefined],
    ['nothing', {}, undefined],
  ])('by %s', (_, parts, expected) => {
    expect(joinOf(deployed(), [approved(parts)])).toBe(expected);
  });

  it.each([
    ['CHG-1', 'CHG-1 by name'],
    ['chg-1', 'CHG-1 by name'],
    [`${pilot}/CHG-1`, 'CHG-1 by name'],
    ['default/other/CHG-1', undefined],
    ['CHG0031337', 'CHG-1 by name'],
    ['CHG-2', undefined],
  ])('by the name %s', (changeRecord, expected) => {
    const change = approved({
      externalIds: [{ system: 'servicenow', id: 'CHG0031337' }],
    });
    expect(joinOf(deployed({ changeRecord }), [change])).toBe(expected);
  });

  it('prefers hand, then name, commit and version, then the window, then the newest', () => {
    const version = approved({ number: 1, versions: ['1.4.2'] });
    const commit = approved({ number: 2, commits: [SHA] });
    const later = approved({
      number: 3,
      commits: [SHA],
      window: {
        start: '2026-06-11T18:30:00.000Z',
        end: '2026-06-11T20:00:00.000Z',
      },
    });
    const all = [version, commit, later];
    expect(joinOf(deployed(), all)).toBe('CHG-2 by commit');
    expect(joinOf(deployed(), [later, { ...later, id: 'CHG-4' }])).toBe(
      'CHG-4 by commit',
    );
    expect(joinOf(deployed({ changeRecord: 'CHG-3' }), all)).toBe(
      'CHG-3 by name',
    );
    const hand = (change: string | null) => [
      { deployment: { source: 'gh', id: 'D1' }, change, reason: 'r' },
    ];
    expect(joinOf(deployed(), all, hand('CHG-1'))).toBe('CHG-1 by hand');
    expect(joinOf(deployed(), all, hand(null))).toBeUndefined();
  });

  it.each([
    ['draft', false],
    ['proposed', true],
    ['approved', true],
    ['rejected', true],
    ['closed', true],
    ['withdrawn', false],
  ] as const)('with a change that is %s: %s', (state, joined) => {
    const change = exampleChange({ state, commits: [SHA] });
    expect(Boolean(joinOf(deployed(), [change]))).toBe(joined);
  });

  it('leaves alone what touches other targets, and rehearsals', () => {
    const elsewhere = approved({
      commits: [SHA],
      targets: ['component:default/other'],
    });
    const rehearsal = approved({ commits: [SHA], rehearsal: true });
    expect(joinOf(deployed(), [elsewhere, rehearsal])).toBeUndefined();
  });

  it('says whether the approval came before', () => {
    const joined = (approvedAt: string) =>
      joinDeployments({
        deployments: [deployed()],
        changes: [approved({ commits: [SHA], approvedAt })],
        pilot,
      })[0].approvedBefore;
    expect(joined('2026-06-09T19:00:00.000Z')).toBe(true);
    expect(joined('2026-06-09T19:00:00.001Z')).toBe(false);
  });

  it('loses none and doubles none, whatever the order', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(numbers, numbers, (ids, changes) => {
        const deployments = ids.map(n =>
          deployed({ id: `D${n}`, versions: [`v${n}`], commits: [] }),
        );
        const joined = joinDeployments({
          deployments,
          changes: changes.map(n =>
            approved({ number: n, versions: [`v${n}`] }),
          ),
          pilot,
        });
        expect(joined.map(({ deployment }) => deployment)).toEqual(deployments);
        for (const [at, n] of ids.entries()) {
          expect(joined[at].change).toBe(
            changes.includes(n) ? `CHG-${n}` : undefined,
          );
        }
      }),
    );
  });
});

describe('what a template covers', () => {
  const covers = (
    parts: Partial<Parameters<typeof coverRefusal>[0]> = {},
  ): string | undefined =>
    coverRefusal({
      deployment: deployed(),
      template: exampleTemplate(),
      calendar: EVENINGS,
      stage: 'running',
      stageSince: '2026-06-08T09:00:00.000Z',
      ...parts,
    });

  it('is a deployment in a window', () => {
    expect(covers()).toBeUndefined();
    const at = '2026-06-09T18:00:00.000Z';
    const moment = deployed({ beganAt: at, finishedAt: at });
    expect(covers({ deployment: moment })).toBeUndefined();
  });

  it.each([
    [{ template: exampleTemplate({ state: 'retired' }) }, /is retired/],
    [
      {
        template: exampleTemplate({ authorisedAt: '2026-06-09T19:05:00.000Z' }),
      },
      /not authorised yet/,
    ],
    [
      { deployment: deployed({ components: ['component:default/other'] }) },
      /does not cover component:default\/other/,
    ],
    [
      { deployment: deployed({ finishedAt: '2026-06-09T22:00:00.001Z' }) },
      /outside the change windows/,
    ],
    [{ stage: 'paused' as const }, /was paused/],
    [
      { freezes: [{ cause: 't', message: 'Trigger', clearedBy: '' }] },
      /frozen: Trigger/,
    ],
    [{ blockedBy: 'CHG-3' }, /CHG-3 failed and has no learnings/],
  ])('is not %#', (parts, message) => {
    expect(covers(parts)).toMatch(message);
  });

  it('is what was made before a pause or freeze began', () => {
    const later = '2026-06-09T21:00:00.000Z';
    expect(covers({ stage: 'paused', stageSince: later })).toBeUndefined();
    expect(
      covers({
        freezes: [{ cause: 't', message: 'T', clearedBy: '', since: later }],
      }),
    ).toBeUndefined();
  });
});
