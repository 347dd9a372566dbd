import { PlanState } from './CorrectivePlan';

/** What happens to a corrective action plan. @public */
export const PLAN_EVENTS = [
  'edit',
  'propose',
  'approve',
  'reject',
  'reopen',
  'finish-action',
  'close',
] as const;
/** What happens to a corrective action plan. @public */
export type PlanEvent = (typeof PLAN_EVENTS)[number];

/**
 * The state machine of a plan. `approve` is the second of the two approvals;
 * `reopen` is a further breach, for which what was approved does not speak.
 */
const TRANSITIONS: Readonly<
  Record<PlanState, Partial<Record<PlanEvent, PlanState>>>
> = {
  draft: { edit: 'draft', propose: 'proposed', reopen: 'draft' },
  proposed: {
    edit: 'draft',
    approve: 'approved',
    reject: 'draft',
    reopen: 'draft',
    'finish-action': 'proposed',
  },
  approved: {
    edit: 'draft',
    reopen: 'draft',
    'finish-action': 'approved',
    close: 'closed',
  },
  closed: { 'finish-action': 'closed' },
};

/** The state after an event; undefined where the event is not possible. @public */
export function planAfter(
  state: PlanState,
  event: PlanEvent,
): PlanState | undefined {
  return TRANSITIONS[state][event];
}
