import { Criterion, OUTCOME_TITLES } from '../Criterion';
import { missingOutcomes } from '../validateCriteria';
import { CriterionVerdict } from './evaluateCriterion';

/** What the evidence suggests to the forum, which decides. @public */
export type Recommendation = 'scale' | 'iterate' | 'stop';

/** A criterion and how it came out. @public */
export interface JudgedCriterion {
  criterion: Pick<Criterion, 'id' | 'title' | 'outcome'>;
  verdict: CriterionVerdict;
}

/** A risk of the register, as far as the recommendation looks at it. @public */
export interface JudgedRisk {
  id: string;
  title: string;
  severity: string;
  state: 'open' | 'mitigated' | 'accepted';
}

/** Why the recommendation is what it is. @public */
export interface RecommendationReason {
  /** For example `criterion/conversion`, `risk/3f…` or `outcome/support-viability`. */
  subject: string;
  message: string;
}

/** The recommendation with its reasons. @public */
export interface RecommendationResult {
  recommendation: Recommendation;
  reasons: RecommendationReason[];
}

/** A miss in one of these stops: the thing is not worth what it costs. */
const STOPPING = ['business-effectiveness', 'support-viability'];

const IN_WORDS: Record<CriterionVerdict, string> = {
  met: 'is met',
  promising: 'is promising, not met',
  missed: 'is missed',
  'insufficient-data': 'has too little data',
};

/**
 * The recommendation, in this order: `stop` if a criterion of business
 * effectiveness or support viability is missed or a severe risk is open;
 * `scale` if every criterion of all five outcomes is met and no risk is open;
 * else `iterate`.
 *
 * @public
 */
export function recommend(
  results: readonly JudgedCriterion[],
  risks: readonly JudgedRisk[],
): RecommendationResult {
  const openRisks = risks.filter(risk => risk.state === 'open');
  const stops = [
    ...results
      .filter(
        ({ criterion, verdict }) =>
          verdict === 'missed' && STOPPING.includes(criterion.outcome),
      )
      .map(aboutCriterion),
    ...openRisks.filter(risk => risk.severity === 'severe').map(aboutRisk),
  ];
  if (stops.length > 0) return { recommendation: 'stop', reasons: stops };

  const lacking = [
    ...results.filter(({ verdict }) => verdict !== 'met').map(aboutCriterion),
    ...missingOutcomes(results.map(({ criterion }) => criterion)).map(
      outcome => ({
        subject: `outcome/${outcome}`,
        message: `Nothing was agreed for ${OUTCOME_TITLES[outcome]}`,
      }),
    ),
    ...openRisks.map(aboutRisk),
  ];
  if (lacking.length > 0) {
    return { recommendation: 'iterate', reasons: lacking };
  }
  return {
    recommendation: 'scale',
    reasons: [
      {
        subject: 'criteria',
        message: `All ${results.length} criteria are met and no risk is open`,
      },
    ],
  };
}

function aboutCriterion(result: JudgedCriterion): RecommendationReason {
  const { id, title, outcome } = result.criterion;
  return {
    subject: `criterion/${id}`,
    message: `${title} (${OUTCOME_TITLES[outcome]}) ${
      IN_WORDS[result.verdict]
    }`,
  };
}

function aboutRisk(risk: JudgedRisk): RecommendationReason {
  return {
    subject: `risk/${risk.id}`,
    message: `The ${risk.severity} risk ${risk.title} is neither mitigated nor accepted`,
  };
}
