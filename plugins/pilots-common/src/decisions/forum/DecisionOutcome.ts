import { Recommendation } from '../../criteria/evaluation/recommend';
import { Stage } from '../../pilot/stages';

/** Where a pilot can go; the same words as the recommendation's. @public */
export const DECISION_OUTCOMES = ['scale', 'iterate', 'stop'] as const;

/** What the forum decides: the same words as the recommendation's. @public */
export type DecisionOutcome = Recommendation;

/** The stage that each outcome leads to. @public */
export const OUTCOME_STAGES = {
  scale: 'scaled',
  iterate: 'iterating',
  stop: 'stopped',
} as const satisfies Record<DecisionOutcome, Stage>;

/**
 * Reads an outcome, whether it is said as what is decided (`scale`) or as the
 * stage that it leads to (`scaled`). Undefined for anything else.
 *
 * @public
 */
export function parseOutcome(text: unknown): DecisionOutcome | undefined {
  return DECISION_OUTCOMES.find(
    outcome => text === outcome || text === OUTCOME_STAGES[outcome],
  );
}
