import {
  CriteriaEvent,
  CriteriaState,
  nextCriteriaState,
} from './criteriaStates';

/** The table of the design, written down a second time on purpose. */
const EXPECTED: Record<
  CriteriaState,
  Partial<Record<CriteriaEvent, CriteriaState>>
> = {
  none: { save: 'draft', propose: 'proposed' },
  draft: { save: 'draft', propose: 'proposed' },
  proposed: { save: 'draft', propose: 'proposed', lock: 'locked' },
  locked: { reopen: 'draft', amend: 'locked', evaluate: 'evaluated' },
  evaluated: {},
};
const EVENTS: CriteriaEvent[] = [
  'save',
  'propose',
  'lock',
  'reopen',
  'amend',
  'evaluate',
];

describe('the states of criteria', () => {
  it.each(Object.entries(EXPECTED))(
    'knows what %s allows',
    (state, allowed) => {
      for (const event of EVENTS) {
        expect(nextCriteriaState(state as CriteriaState, event)).toBe(
          allowed[event],
        );
      }
    },
  );
});
