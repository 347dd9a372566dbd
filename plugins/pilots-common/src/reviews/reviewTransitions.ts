import { ReviewState } from './Review';

/** What happens to a review that was opened. @public */
export const REVIEW_EVENTS = ['hold', 'miss', 'revise'] as const;
/** What happens to a review that was opened. @public */
export type ReviewEvent = (typeof REVIEW_EVENTS)[number];

/**
 * The state machine of a review. One that was missed can still be made up for;
 * that it was missed stays on record.
 */
const TRANSITIONS: Readonly<
  Record<ReviewState, Partial<Record<ReviewEvent, ReviewState>>>
> = {
  open: { hold: 'held', miss: 'missed' },
  held: { revise: 'held' },
  missed: { hold: 'held' },
};

/** The state after an event; undefined where the event is not possible. @public */
export function reviewAfter(
  state: ReviewState,
  event: ReviewEvent,
): ReviewState | undefined {
  return TRANSITIONS[state][event];
}
