import fc from 'fast-check';
import { completeCriteria } from '../__testUtils__/someCriterion';
import { CRITERION_OUTCOMES } from '../Criterion';
import { CriterionVerdict } from './evaluateCriterion';
import { JudgedRisk, recommend } from './recommend';

const results = (verdicts: Partial<Record<string, CriterionVerdict>> = {}) =>
  completeCriteria().map(criterion => ({
    criterion,
    verdict: verdicts[criterion.outcome] ?? ('met' as const),
  }));
const risk = (overrides: Partial<JudgedRisk> = {}): JudgedRisk => ({
  id: '1',
  title: 'Scores can be probed',
  severity: 'low',
  state: 'open',
  ...overrides,
});

describe('the recommendation', () => {
  it.each<[string, ReturnType<typeof recommend>['recommendation'], any, any]>([
    ['all met, no risk', 'scale', {}, []],
    [
      'risks mitigated or accepted',
      'scale',
      {},
      [
        risk({ severity: 'severe', state: 'accepted' }),
        risk({ state: 'mitigated' }),
      ],
    ],
    ['a business miss', 'stop', { 'business-effectiveness': 'missed' }, []],
    ['support costs too much', 'stop', { 'support-viability': 'missed' }, []],
    ['a severe risk is open', 'stop', {}, [risk({ severity: 'severe' })]],
    ['a small risk is open', 'iterate', {}, [risk()]],
    ['adoption missed', 'iterate', { 'user-adoption': 'missed' }, []],
    [
      'promising business',
      'iterate',
      { 'business-effectiveness': 'promising' },
      [],
    ],
    [
      'support unproven',
      'iterate',
      { 'support-viability': 'insufficient-data' },
      [],
    ],
    ['compliance missed', 'iterate', { 'compliance-readiness': 'missed' }, []],
  ])('on %s is %s', (_, expected, verdicts, risks) => {
    expect(recommend(results(verdicts), risks).recommendation).toBe(expected);
  });

  it('says why, and never scales on an outcome without a criterion', () => {
    const some = results({ 'user-adoption': 'promising' }).slice(0, 4);
    expect(recommend(some, [risk({ severity: 'high' })])).toEqual({
      recommendation: 'iterate',
      reasons: [
        {
          subject: 'criterion/user-adoption',
          message:
            'Completed applications (user adoption) is promising, not met',
        },
        {
          subject: 'outcome/support-viability',
          message: 'Nothing was agreed for support viability',
        },
        {
          subject: 'risk/1',
          message:
            'The high risk Scores can be probed is neither mitigated nor accepted',
        },
      ],
    });
    expect(recommend([], []).recommendation).toBe('iterate');
  });

  it('never improves when a verdict worsens', () => {
    const order = ['stop', 'iterate', 'scale'];
    const verdict = fc.constantFrom<CriterionVerdict>(
      'met',
      'promising',
      'missed',
      'insufficient-data',
    );
    fc.assert(
      fc.property(
        fc.tuple(...CRITERION_OUTCOMES.map(() => verdict)),
        fc.nat(4),
        fc.boolean(),
        (verdicts, index, open) => {
          const rank = (list: CriterionVerdict[]) =>
            order.indexOf(
              recommend(
                completeCriteria().map((criterion, i) => ({
                  criterion,
                  verdict: list[i],
                })),
                open ? [risk()] : [],
              ).recommendation,
            );
          const worse = [...verdicts] as CriterionVerdict[];
          worse[index] = 'missed';
          expect(rank(worse)).toBeLessThanOrEqual(
            rank(verdicts as CriterionVerdict[]),
          );
        },
      ),
    );
  });
});
