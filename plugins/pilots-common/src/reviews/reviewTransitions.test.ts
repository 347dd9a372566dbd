import { REVIEW_STATES } from './Review';
import { REVIEW_EVENTS, reviewAfter } from './reviewTransitions';

const EXPECTED: Record<string, string> = {
  'open hold': 'held',
  'open miss': 'missed',
  'held revise': 'held',
  'missed hold': 'held',
};

describe('a review', () => {
  it.each(
    REVIEW_STATES.flatMap(state =>
      REVIEW_EVENTS.map(event => [state, event] as const),
    ),
  )('that is %s answers %s as the table says', (state, event) => {
    expect(reviewAfter(state, event)).toBe(EXPECTED[`${state} ${event}`]);
  });
});
