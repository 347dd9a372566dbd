import { say } from '../../ground/phrases/say';
import { Criterion, OUTCOME_TITLES } from '../Criterion';
import { missingOutcomes } from '../validateCriteria';
import { CriterionVerdict } from './evaluateCriterion';
import { evaluationPhrases } from './phrases';

const { reason: said } = evaluationPhrases;

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
        message: say(said.nothingAgreed, {
          outcome: OUTCOME_TITLES[outcome],
        }),
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
        message: say(said.allMet, { n: results.length }),
      },
    ],
  };
}

function aboutCriterion(result: JudgedCriterion): RecommendationReason {
  const { id, title, outcome } = result.criterion;
  return {
    subject: `criterion/${id}`,
    message: say(said[result.verdict], {
      title,
      outcome: OUTCOME_TITLES[outcome],
    }),
  };
}

function aboutRisk(risk: JudgedRisk): RecommendationReason {
  return {
    subject: `risk/${risk.id}`,
    message: say(said.riskOpen, {
      severityWord: risk.severity,
      title: risk.title,
    }),
  };
}
