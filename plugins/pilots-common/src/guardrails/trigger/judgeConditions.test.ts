import fc from 'fast-check';
import { errorBudget, judgeBurn, SliTotals } from '../../outcomes';
import { TriggerCondition } from '../../pilot/PilotEntityV1alpha1';
import { ClosedChange, consecutiveFailures } from './consecutiveFailures';
import { causesOf, hasCleared, judgeConditions } from './judgeConditions';

const SINCE = '2026-06-08T18:00:00.000Z';
const NOW = '2026-06-11T18:30:00.000Z';

const closed = (
  number: number,
  result: string,
  closedAt: string,
  more: object = {},
): ClosedChange => ({
  id: `CHG-${number}`,
  number,
  state: 'closed',
  rehearsal: false,
  closure: { result, closedAt } as never,
  ...more,
});
const row = (...changes: ClosedChange[]) =>
  consecutiveFailures(changes, { since: SINCE, to: NOW }).map(({ id }) => id);

describe('changes that fail in a row', () => {
  it('are ordered by their close, whatever their numbers', () => {
    expect(
      row(
        closed(3, 'failed', '2026-06-09T18:10:00.000Z'),
        closed(1, 'rolled-back', '2026-06-11T18:25:00.000Z'),
        closed(2, 'succeeded', '2026-06-09T17:00:00.000Z'),
      ),
    ).toEqual(['CHG-3', 'CHG-1']);
  });

  it('end with one that succeeds', () => {
    expect(
      row(
        closed(1, 'failed', '2026-06-09T18:10:00.000Z'),
        closed(2, 'succeeded', '2026-06-10T18:10:00.000Z'),
        closed(3, 'failed', '2026-06-11T18:10:00.000Z'),
      ),
    ).toEqual(['CHG-3']);
  });

  it('do not mind what was withdrawn, never deployed or rehearsed, and count emergencies', () => {
    expect(
      row(
        closed(1, 'failed', '2026-06-09T18:10:00.000Z'),
        closed(2, 'succeeded', '2026-06-10T10:00:00.000Z', { rehearsal: true }),
        closed(3, 'not-deployed', '2026-06-10T11:00:00.000Z'),
        closed(4, '', '', { state: 'withdrawn', closure: undefined }),
        closed(5, 'failed', '2026-06-11T18:10:00.000Z', { kind: 'emergency' }),
        closed(6, 'failed', '2026-06-11T18:20:00.000Z', { rehearsal: true }),
      ),
    ).toEqual(['CHG-1', 'CHG-5']);
  });

  it('count after the start, resume or last case, and not from the future', () => {
    expect(
      row(
        closed(1, 'failed', SINCE),
        closed(2, 'failed', NOW),
        closed(3, 'failed', '2026-06-11T18:30:00.001Z'),
      ),
    ).toEqual(['CHG-2']);
  });
});

const none: SliTotals = { good: 0, total: 0, sample: 0, coarse: 0 };
const of = (bad: number, total: number): SliTotals => ({
  good: total - bad,
  total,
  sample: 1,
  coarse: 0,
});
const FAILURES: TriggerCondition = {
  type: 'consecutive-failed-changes',
  count: 2,
};
const BUDGET: TriggerCondition = { type: 'error-budget-consumed', share: 1 };
const BURN = {
  type: 'burn-rate' as const,
  factor: 14.4,
  longWindow: 'PT1H',
  shortWindow: 'PT5M',
};

describe('the conditions of a trigger', () => {
  it('are those of the benefits portal: 1,290 bad of 1,200 are 107.5 %', () => {
    const slo = { target: 0.99, window: 'P28D', expectedVolume: 120_000 };
    const [verdict] = judgeConditions([BUDGET], {
      failures: [],
      budget: errorBudget(slo, of(1290, 4000), { filled: false }),
      burns: [],
    });
    expect(verdict).toMatchObject({
      breached: true,
      value: 1.075,
      found: '107.5 % is consumed, 1290 of 1200 (expected volume)',
    });
  });

  it('are those of the payments pilot: 16.0 and 18.0 times', () => {
    const [, verdict] = judgeConditions([FAILURES, BURN], {
      failures: ['CHG-1'],
      burns: [
        judgeBurn(BURN, 0.999, {
          long: of(960, 60_000),
          short: of(90, 5_000),
        }),
      ],
    });
    expect(verdict).toMatchObject({
      breached: true,
      value: 16,
      threshold: 14.4,
      found: '16.0× over PT1H and 18.0× over PT5M',
    });
    expect(causesOf([verdict], NOW)).toEqual([
      {
        key: 'burn-rate/14.4/PT1H/PT5M',
        text: 'the error budget burns at least 14.4 times too fast over PT1H and over PT5M: 16.0× over PT1H and 18.0× over PT5M',
        at: NOW,
        value: 16,
        threshold: 14.4,
      },
    ]);
  });

  it('know nothing of a silent source, and never call it healthy', () => {
    const verdicts = judgeConditions([FAILURES, BUDGET, BURN], {
      failures: [],
      budget: errorBudget({ target: 0.99, window: 'P28D' }, none, {
        filled: true,
      }),
      burns: [judgeBurn(BURN, 0.99, { long: of(0, 100), short: none })],
    });
    expect(verdicts.map(({ breached }) => breached)).toEqual([
      false,
      null,
      null,
    ]);
    expect(verdicts[1].found).toBe('No sample within the window');
    expect(verdicts[2].found).toBe('No sample fits PT5M');
    expect(hasCleared([{ key: verdicts[2].key }], verdicts)).toBe(false);
    // What opened the case is known to be over; the others were silent before.
    expect(hasCleared([{ key: verdicts[0].key }], verdicts)).toBe(true);
  });

  it('say so where there is no objective', () => {
    const verdicts = judgeConditions([BUDGET, BURN], {
      failures: [],
      burns: [],
    });
    expect(verdicts.map(({ breached, found }) => [breached, found])).toEqual([
      [null, 'There is no service level objective'],
      [null, 'There is no service level objective'],
    ]);
  });

  it('have cleared only if none is reached and all that opened the case are known', () => {
    const breached = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(
        fc.array(fc.record({ breached, opened: fc.boolean() })),
        found => {
          const verdicts = found.map((one, n) => ({
            key: String(n),
            breached: one.breached,
          })) as never;
          const causes = found.flatMap(({ opened }, n) =>
            opened ? [{ key: String(n) }] : [],
          );
          const stands = found.some(
            one => one.breached || (one.breached === null && one.opened),
          );
          expect(hasCleared(causes, verdicts)).toBe(!stands);
        },
      ),
    );
  });
});
