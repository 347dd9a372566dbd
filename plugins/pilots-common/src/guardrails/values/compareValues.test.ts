import { AmendedValues } from '../../pilot/canonical/amendableFields';
import {
  PilotGuardrails,
  PilotIntent,
  TriggerCondition,
} from '../../pilot/PilotEntityV1alpha1';
import { compareValues } from './compareValues';

const GUARDRAILS: PilotGuardrails = {
  responseTime: { milliseconds: 800, percentile: 95 },
  slo: { target: 0.995, window: 'P28D', expectedVolume: 400_000 },
  supportHours: '08-18',
  constraints: [{ kind: 'data-residency', text: 'Stays in the EU' }],
  blastRadius: { unit: 'users', cap: 1200 },
  limits: { changeFailRate: 0.1, timeToRestore: 'PT30M' },
  rollbackTrigger: {
    name: 'Loan rollback',
    conditions: [
      { type: 'consecutive-failed-changes', count: 2 },
      { type: 'error-budget-consumed', share: 0.8 },
      {
        type: 'burn-rate',
        factor: 6,
        longWindow: 'PT6H',
        shortWindow: 'PT30M',
      },
    ],
  },
};
const INTENT: PilotIntent = {
  hypothesis: 'Faster',
  startDate: '2026-06-08',
  decisionDate: '2026-08-03',
  budget: { amount: 1000, currency: 'EUR' },
};
const BEFORE: AmendedValues = {
  targets: ['component:default/a'],
  sector: 'general',
  intent: INTENT,
  guardrails: GUARDRAILS,
};

/** The changed fields, a star behind those that loosen. */
const compared = (after: AmendedValues) =>
  compareValues(BEFORE, after).map(
    ({ field, loosens }) => `${field}${loosens ? '*' : ''}`,
  );
const guardrails = (change: Partial<PilotGuardrails>) =>
  compared({ guardrails: { ...GUARDRAILS, ...change } });
const intent = (change: Partial<PilotIntent>) =>
  compared({ intent: { ...INTENT, ...change } });
const conditions = (of: NonNullable<PilotGuardrails['rollbackTrigger']>) =>
  guardrails({ rollbackTrigger: of });

describe('compareValues', () => {
  it('names each value that differs, before and after, and no other', () => {
    expect(
      compareValues(BEFORE, {
        targets: ['component:default/a', 'component:default/b'],
        guardrails: {
          ...GUARDRAILS,
          blastRadius: { unit: 'users', cap: 800 },
        },
      }),
    ).toEqual([
      {
        field: 'targets',
        before: ['component:default/a'],
        after: ['component:default/a', 'component:default/b'],
        loosens: false,
      },
      {
        field: 'guardrails.blastRadius.cap',
        before: 1200,
        after: 800,
        loosens: false,
      },
    ]);
    expect(compareValues(BEFORE, {})).toEqual([]);
    expect(compareValues(BEFORE, BEFORE)).toEqual([]);
  });

  it.each([
    [{ blastRadius: { unit: 'users', cap: 1500 } }, ['blastRadius.cap*']],
    [
      { blastRadius: { unit: 'sites', cap: 3 } },
      ['blastRadius.cap', 'blastRadius.unit*'],
    ],
    [{ blastRadius: undefined }, ['blastRadius.cap*', 'blastRadius.unit*']],
    [
      { limits: { changeFailRate: 0.05, timeToRestore: 'PT1M' } },
      ['limits.changeFailRate', 'limits.timeToRestore'],
    ],
    [
      { limits: { changeFailRate: 0.2, timeToRestore: 'PT45M' } },
      ['limits.changeFailRate*', 'limits.timeToRestore*'],
    ],
    // What is no longer stated is as usual: at most 15 %, within the hour.
    [{ limits: {} }, ['limits.changeFailRate*', 'limits.timeToRestore*']],
    [
      { slo: { target: 0.999, window: 'P28D', expectedVolume: 300_000 } },
      ['slo.expectedVolume', 'slo.target'],
    ],
    [
      { slo: { target: 0.99, window: 'P7D', expectedVolume: 500_000 } },
      ['slo.expectedVolume*', 'slo.target*', 'slo.window*'],
    ],
    [{ supportHours: '07-19' }, ['supportHours']],
    [{ supportHours: '10-16' }, ['supportHours*']],
    [{ constraints: [] }, ['constraints*']],
    [
      { responseTime: { milliseconds: 900, percentile: 90 } },
      ['responseTime.milliseconds*', 'responseTime.percentile*'],
    ],
    [
      { changeWindows: [{ rrule: 'FREQ=DAILY', duration: 'P1D' }] },
      ['changeWindows'],
    ],
  ] as [Partial<PilotGuardrails>, string[]][])(
    'guardrails %j: %j',
    (change, expected) => {
      expect(guardrails(change)).toEqual(
        expected.map(field => `guardrails.${field}`),
      );
    },
  );

  it('knows a trigger that opens later from one that opens sooner', () => {
    const { rollbackTrigger } = GUARDRAILS;
    const [failures, budget, burn] = rollbackTrigger!.conditions;
    const of = (...list: TriggerCondition[]) =>
      conditions({ ...rollbackTrigger!, conditions: list });
    const field = 'guardrails.rollbackTrigger.conditions';
    expect(of(failures, budget)).toEqual([`${field}*`]);
    expect(of({ ...failures, count: 3 } as never, budget, burn)).toEqual([
      `${field}*`,
    ]);
    expect(
      of(failures, budget, { ...burn, shortWindow: 'PT5M' } as never),
    ).toEqual([`${field}*`]);
    expect(
      of(
        { ...failures, count: 1 } as never,
        { ...budget, share: 0.5 } as never,
        burn,
      ),
    ).toEqual([field]);
    expect(conditions({ ...rollbackTrigger!, decisionWindow: 'PT4H' })).toEqual(
      ['guardrails.rollbackTrigger.decisionWindow*'],
    );
    expect(conditions({ ...rollbackTrigger!, decisionWindow: 'PT1H' })).toEqual(
      ['guardrails.rollbackTrigger.decisionWindow'],
    );
    expect(guardrails({ rollbackTrigger: undefined })).toEqual([
      `${field}*`,
      'guardrails.rollbackTrigger.name',
    ]);
  });

  it('knows a later decision and more money as looser', () => {
    expect(intent({ decisionDate: '2026-09-01' })).toEqual([
      'intent.decisionDate*',
    ]);
    expect(intent({ decisionDate: '2026-07-01', hypothesis: 'Else' })).toEqual([
      'intent.decisionDate',
      'intent.hypothesis',
    ]);
    expect(intent({ budget: { amount: 2000, currency: 'EUR' } })).toEqual([
      'intent.budget.amount*',
    ]);
    expect(intent({ budget: { amount: 900, currency: 'USD' } })).toEqual([
      'intent.budget.amount',
      'intent.budget.currency*',
    ]);
  });
});
