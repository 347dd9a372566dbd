import { Stage } from '../pilot/stages';

/** The states of a pilot's exit criteria; `none` before the first draft. @public */
export type CriteriaState =
  | 'none'
  | 'draft'
  | 'proposed'
  | 'locked'
  | 'evaluated';

/** What can happen to a pilot's exit criteria. @public */
export type CriteriaEvent =
  | 'save'
  | 'propose'
  | 'lock'
  | 'reopen'
  | 'amend'
  | 'evaluate';

const TABLE: Record<
  CriteriaEvent,
  { from: readonly CriteriaState[]; to: CriteriaState }
> = {
  save: { from: ['none', 'draft', 'proposed'], to: 'draft' },
  propose: { from: ['none', 'draft', 'proposed'], to: 'proposed' },
  lock: { from: ['proposed'], to: 'locked' },
  reopen: { from: ['locked'], to: 'draft' },
  amend: { from: ['locked'], to: 'locked' },
  evaluate: { from: ['locked'], to: 'evaluated' },
};

/** The stages in which criteria are written; afterwards they are amended. @public */
export const CRITERIA_EDIT_STAGES: readonly Stage[] = ['draft', 'ready'];

/** The stages in which locked criteria can be amended: never once the decision is due. @public */
export const AMENDMENT_STAGES: readonly Stage[] = [
  'approved',
  'running',
  'paused',
];

/** The state after an event; undefined where the event is not possible. @public */
export function nextCriteriaState(
  state: CriteriaState,
  event: CriteriaEvent,
): CriteriaState | undefined {
  const { from, to } = TABLE[event];
  return from.includes(state) ? to : undefined;
}

/** True once no edit is possible any more, only an amendment. @public */
export function isLocked(state: CriteriaState): boolean {
  return state === 'locked' || state === 'evaluated';
}
