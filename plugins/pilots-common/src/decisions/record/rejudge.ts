import { Criterion } from '../../criteria/Criterion';
import { criteriaHash } from '../../criteria/canonicalCriteria';
import { meetsThreshold, reachesFloor } from '../../criteria/defaultFloor';
import { CriterionVerdict } from '../../criteria/evaluation/evaluateCriterion';
import { JudgedRisk, recommend } from '../../criteria/evaluation/recommend';
import { DecidedEvaluation } from './DecisionRecord';

/**
 * Judges a frozen evaluation anew: the verdicts from the frozen values and the
 * criteria as they are kept, and from these the recommendation. What comes out
 * is what went in, unless one of them was tampered with.
 *
 * @public
 */
export function rejudge<E extends DecidedEvaluation>(
  frozen: E,
  kept: { criteria: readonly Criterion[]; risks: readonly JudgedRisk[] },
): E {
  const results = frozen.results.map(result => {
    const criterion = kept.criteria.find(one => one.id === result.criterion);
    return { ...result, verdict: verdictOf(criterion, result) };
  });
  const judged = kept.criteria.map(criterion => ({
    criterion,
    verdict: (results.find(one => one.criterion === criterion.id)?.verdict ??
      'insufficient-data') as CriterionVerdict,
  }));
  return {
    ...frozen,
    hash: criteriaHash(kept.criteria),
    results,
    ...recommend(judged, kept.risks),
  };
}

function verdictOf(
  criterion: Criterion | undefined,
  result: DecidedEvaluation['results'][number],
): string {
  const { value } = result;
  if (!criterion || value === undefined) return 'insufficient-data';
  if (meetsThreshold(criterion, value)) return 'met';
  return reachesFloor(criterion, value) ? 'promising' : 'missed';
}
