import { ReliabilityInput, SliSample } from '../../delivery';
import { budgetSpan, errorBudget, ServiceLevelObjective } from './errorBudget';

/**
 * What the reliability of windows is measured by. Of each window the budget is
 * that of the samples in it: a share of the expected volume until the
 * objective's window has filled at the window's end, of what was observed from
 * then on. `since` is when counting began, in milliseconds since the epoch; a
 * pilot that has not started counts from the beginning of each window.
 *
 * @public
 */
export function reliabilityInput(
  slo: ServiceLevelObjective,
  options: { samples: readonly SliSample[]; since?: number },
): ReliabilityInput {
  const { samples, since } = options;
  return {
    target: slo.target,
    samples,
    budgetLeft: (totals, { from, to }) => {
      const { filled } = budgetSpan(slo, { since: since ?? from, to });
      return errorBudget(slo, { ...totals, coarse: 0 }, { filled }).left;
    },
  };
}
