import { ChangeKind, ChangeState } from './ChangeRecord';

/** What can happen to a change record. @public */
export const CHANGE_EVENTS = [
  'edit',
  'propose',
  'approve',
  'reject',
  'close',
  'learn',
  'withdraw',
] as const;

/** Something that can happen to a change record. @public */
export type ChangeEvent = (typeof CHANGE_EVENTS)[number];

type Transitions = {
  [state in ChangeState]: { [event in ChangeEvent]?: ChangeState };
};

/**
 * Where each event leads from each state; what is not here is not allowed. An
 * edit is one of the content: it voids the approval, so the change is proposed
 * again. `learn` adds learnings to a change that was closed without them.
 *
 * @public
 */
export const CHANGE_TRANSITIONS: Readonly<Record<ChangeKind, Transitions>> = {
  normal: {
    draft: { edit: 'draft', propose: 'proposed', withdraw: 'withdrawn' },
    proposed: {
      edit: 'proposed',
      approve: 'approved',
      reject: 'rejected',
      withdraw: 'withdrawn',
    },
    approved: { edit: 'proposed', close: 'closed', withdraw: 'withdrawn' },
    rejected: { edit: 'draft', withdraw: 'withdrawn' },
    closed: { learn: 'closed' },
    withdrawn: {},
  },
};

const VERBS: Readonly<Record<ChangeEvent, string>> = {
  edit: 'edited',
  propose: 'proposed',
  approve: 'approved',
  reject: 'rejected',
  close: 'closed',
  learn: 'given learnings',
  withdraw: 'withdrawn',
};

/** The state after an event; undefined when the event is not allowed in that state. @public */
export function nextChangeState(
  change: { kind: ChangeKind; state: ChangeState },
  event: ChangeEvent,
): ChangeState | undefined {
  return CHANGE_TRANSITIONS[change.kind][change.state][event];
}

/** Why an event is not allowed in the state that a change is in; undefined when it is. @public */
export function stateRefusal(
  change: { id: string; kind: ChangeKind; state: ChangeState },
  event: ChangeEvent,
): string | undefined {
  if (nextChangeState(change, event)) return undefined;
  const states = Object.entries(CHANGE_TRANSITIONS[change.kind])
    .filter(([, events]) => events[event])
    .map(([state]) => state);
  return `${change.id} is ${change.state}; a change can be ${
    VERBS[event]
  } while it is ${states.join(' or ')}`;
}
