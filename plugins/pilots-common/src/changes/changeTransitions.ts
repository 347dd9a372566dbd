import { say } from '../ground/phrases/say';
import { ChangeKind, ChangeState } from './ChangeRecord';
import { statePhrases } from './states/phrases';

const { never, stands } = statePhrases;

/** What can happen to a change record. @public */
export const CHANGE_EVENTS = [
  'edit',
  'propose',
  'approve',
  'reject',
  'confirm',
  'contest',
  'close',
  'learn',
  'review',
  'withdraw',
] as const;

/** Something that can happen to a change record. @public */
export type ChangeEvent = (typeof CHANGE_EVENTS)[number];

/** Where each event leads from each state of one kind of change. @public */
export type ChangeTransitions = {
  [state in ChangeState]: { [event in ChangeEvent]?: ChangeState };
};

/**
 * Where each event leads from each state; what is not here is not allowed. An
 * edit is one of the content: it voids the approval, so the change is proposed
 * again. `learn` adds learnings to a change that was closed without them.
 *
 * A standard change was agreed on with its template: to propose it approves it.
 * An emergency is made on its first authority; `confirm` and `contest` are the
 * second's, before or after it is closed, and `review` looks back at it. Neither a
 * contest nor a withdrawal ends what it owes. It is not edited under way: that would
 * move its deadlines.
 *
 * @public
 */
export const CHANGE_TRANSITIONS: Readonly<
  Record<ChangeKind, ChangeTransitions>
> = {
  standard: {
    draft: { edit: 'draft', propose: 'approved', withdraw: 'withdrawn' },
    proposed: {},
    approved: { edit: 'approved', close: 'closed', withdraw: 'withdrawn' },
    rejected: {},
    contested: {},
    closed: { learn: 'closed' },
    withdrawn: {},
  },
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
    contested: {},
    closed: { learn: 'closed' },
    withdrawn: {},
  },
  emergency: {
    draft: { edit: 'draft', propose: 'proposed', withdraw: 'withdrawn' },
    proposed: {
      edit: 'proposed',
      approve: 'approved',
      reject: 'rejected',
      withdraw: 'withdrawn',
    },
    approved: {
      confirm: 'approved',
      contest: 'contested',
      close: 'closed',
      withdraw: 'withdrawn',
    },
    rejected: { edit: 'draft', withdraw: 'withdrawn' },
    contested: { close: 'closed', withdraw: 'withdrawn' },
    closed: {
      confirm: 'closed',
      contest: 'closed',
      learn: 'closed',
      review: 'closed',
    },
    // What was begun on one authority owes the second's word and the look back all the same.
    withdrawn: {
      confirm: 'withdrawn',
      contest: 'withdrawn',
      review: 'withdrawn',
    },
  },
};

type Never = typeof never;
type NeverPhrase =
  | Never['standard'][keyof Never['standard']]
  | Never['normal'][keyof Never['normal']];

/** A change of another kind knows every step. */
const NEVER: {
  readonly [kind in ChangeKind]?: {
    readonly [event in ChangeEvent]?: NeverPhrase;
  };
} = never;

const VERBS: Readonly<Record<ChangeEvent, string>> = {
  edit: 'edited',
  propose: 'proposed',
  approve: 'approved',
  reject: 'rejected',
  confirm: 'approved by a second authority',
  contest: 'rejected by a second authority',
  close: 'closed',
  learn: 'given learnings',
  review: 'reviewed',
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
  const { id, kind, state } = change;
  const neverPhrase = NEVER[kind]?.[event];
  if (neverPhrase) return say(neverPhrase, { id });
  // Each of these is a phrase of its own, found as a whole.
  const possibleWords = `${VERBS[event]} while it is ${states.join(' or ')}`;
  return say(stands[state], { id, possibleWords });
}
