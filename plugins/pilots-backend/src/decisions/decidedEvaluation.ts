import type { Evaluation } from '../criteria/EvaluationService';
import { FoundDecision } from './record/DecisionStore';

/** The evaluation that a decision froze, as `GET …/evaluation` answers it from then on. */
export function decidedEvaluation(
  decision: FoundDecision | undefined,
): Evaluation | undefined {
  if (!decision) return undefined;
  const { decidedAt, metrics } = decision.record;
  return { ...(metrics.evaluation as Evaluation), decidedAt };
}
