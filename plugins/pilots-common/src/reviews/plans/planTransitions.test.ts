import fc from 'fast-check';
import { PLAN_STATES, PlanState } from './CorrectivePlan';
import { PLAN_EVENTS, planAfter } from './planTransitions';

/** The table, written down a second time on purpose. */
const EXPECTED: Record<string, PlanState> = {
  'draft edit': 'draft',
  'draft propose': 'proposed',
  'draft reopen': 'draft',
  'proposed edit': 'draft',
  'proposed approve': 'approved',
  'proposed reject': 'draft',
  'proposed reopen': 'draft',
  'proposed finish-action': 'proposed',
  'approved edit': 'draft',
  'approved reopen': 'draft',
  'approved finish-action': 'approved',
  'approved close': 'closed',
  'closed finish-action': 'closed',
};

describe('a corrective action plan', () => {
  it.each(
    PLAN_STATES.flatMap(state =>
      PLAN_EVENTS.map(event => [state, event] as const),
    ),
  )('that is %s answers %s as the table says', (state, event) => {
    expect(planAfter(state, event)).toBe(EXPECTED[`${state} ${event}`]);
  });

  it('is never approved but by an approval after a proposal, and never leaves its end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PLAN_EVENTS)), events => {
        let state: PlanState = 'draft';
        let proposed = false;
        let approved = false;
        for (const event of events) {
          const next = planAfter(state, event);
          if (!next) continue;
          if (['edit', 'reopen', 'reject'].includes(event)) {
            proposed = false;
            approved = false;
          }
          if (event === 'propose') proposed = true;
          if (event === 'approve') approved = proposed;
          const left: boolean = state === 'closed' && next !== 'closed';
          expect(left).toBe(false);
          state = next;
          expect(['approved', 'closed'].includes(state)).toBe(approved);
        }
      }),
    );
  });
});
