import { BlastRadius, PilotGuardrails } from '../pilot/PilotEntityV1alpha1';
import { guardrailFacts } from './guardrailFacts';
import { limitsOf } from './limits';

const complete: PilotGuardrails = {
  slo: { target: 0.995, window: 'P28D', expectedVolume: 400_000 },
  blastRadius: { unit: 'users', cap: 1200 },
  rollbackTrigger: {
    name: 'Loan rollback',
    conditions: [
      { type: 'consecutive-failed-changes', count: 2 },
      { type: 'error-budget-consumed', share: 1 },
      {
        type: 'burn-rate',
        factor: 14.4,
        longWindow: 'PT1H',
        shortWindow: 'PT5M',
      },
    ],
  },
};
const facts = (overrides: Partial<PilotGuardrails> = {}) =>
  guardrailFacts({ guardrails: { ...complete, ...overrides } });
const trigger = (overrides: Partial<PilotGuardrails['rollbackTrigger']>) =>
  facts({ rollbackTrigger: { ...complete.rollbackTrigger!, ...overrides } });

describe('the guardrails', () => {
  it('find nothing wrong with complete ones, and say them in words', () => {
    const found = facts();
    expect(found.blastRadiusProblems).toEqual([]);
    expect(found.triggerProblems).toEqual([]);
    expect(found.trigger).toMatchObject({
      decisionWindow: 'PT2H',
      decisionWindowDefaulted: true,
    });
    expect(found.trigger!.conditions.map(({ text }) => text)).toEqual([
      '2 changes fail in a row',
      '100 % of the error budget is consumed',
      'the error budget burns at least 14.4 times too fast over PT1H and over PT5M',
    ]);
  });

  it.each<[BlastRadius | undefined, string]>([
    [undefined, 'There is no blast radius'],
    [
      { unit: 'users', cap: 0 },
      'The cap of the blast radius is a number above 0',
    ],
    [
      { unit: 'sites', cap: NaN },
      'The cap of the blast radius is a number above 0',
    ],
    [{ unit: 'sites', cap: 1.5 }, '1.5 sites cannot be counted'],
    [
      { unit: 'percent', cap: 100 },
      'A cap of 100 percent or more caps nothing',
    ],
    [
      { unit: 'galaxies' as 'sites', cap: 1 },
      'The unit of the blast radius is users, percent or sites',
    ],
  ])('refuse the blast radius %j', (blastRadius, message) => {
    expect(facts({ blastRadius }).blastRadiusProblems).toMatchObject([
      { message },
    ]);
  });

  it('take half a percent', () => {
    const blastRadius: BlastRadius = { unit: 'percent', cap: 0.5 };
    expect(facts({ blastRadius }).blastRadiusProblems).toEqual([]);
  });

  it('want a trigger with a name, conditions on the budget and a window', () => {
    expect(facts({ rollbackTrigger: undefined }).triggerProblems).toEqual([
      {
        field: 'spec.guardrails.rollbackTrigger',
        message: 'There is no rollback trigger',
      },
    ]);
    expect(
      trigger({
        name: ' ',
        conditions: [{ type: 'consecutive-failed-changes', count: 2 }],
        decisionWindow: 'soon',
      }).triggerProblems.map(({ field }) => field),
    ).toEqual([
      'spec.guardrails.rollbackTrigger.name',
      'spec.guardrails.rollbackTrigger.conditions',
      'spec.guardrails.rollbackTrigger.decisionWindow',
    ]);
    expect(trigger({ conditions: [] }).triggerProblems).toHaveLength(1);
  });

  it('want the objective that makes the error budget', () => {
    expect(facts({ slo: undefined }).triggerProblems).toMatchObject([
      { field: 'spec.guardrails.slo' },
    ]);
    const slo = { target: 0.995, window: 'P28D' };
    expect(facts({ slo }).triggerProblems).toMatchObject([
      { field: 'spec.guardrails.slo.expectedVolume' },
    ]);
    const conditions = complete.rollbackTrigger!.conditions.slice(2);
    const rollbackTrigger = { name: 'Burn', conditions };
    expect(facts({ slo, rollbackTrigger }).triggerProblems).toEqual([]);
  });

  it('know the limits of a pilot that states none, or one', () => {
    expect(limitsOf({})).toEqual({
      changeFailRate: 0.15,
      timeToRestore: 'PT60M',
      defaulted: ['changeFailRate', 'timeToRestore'],
    });
    expect(limitsOf({ limits: { changeFailRate: 0 } })).toMatchObject({
      changeFailRate: 0,
      defaulted: ['timeToRestore'],
    });
  });
});
