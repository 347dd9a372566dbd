import { RoleId } from '../pilot/roles';
import { Stage } from '../pilot/stages';

/** The events in the life of a pilot. @public */
export const PILOT_EVENTS = [
  'submit',
  'return',
  'approve',
  'revise',
  'start',
  'pause',
  'resume',
  'due',
  'decide',
  'archive',
  'cancel',
] as const;

/** An event in the life of a pilot. @public */
export type PilotEvent = (typeof PILOT_EVENTS)[number];

/** Conditions that a transition may need, besides stage and role. @public */
export const GUARDS = [
  'reason',
  'roles-filled',
  'separate-people',
  'documents-written',
  'criteria-proposed',
  'signatures',
  'checklist',
  'hashes-unchanged',
  'change-window',
  'decision-date-ahead',
  'corrective-plan',
  'causes-cleared',
  'decision-date-arrived',
  'votes',
  'rationale',
  'learnings',
  'exit-confirmed',
] as const;

/** A condition that a transition may need. @public */
export type GuardId = (typeof GUARDS)[number] | 'stage' | 'role';

/** One row of the state machine. @public */
export interface Transition {
  from: readonly Stage[];
  /** Where it leads; `decide` leads to where the forum decided. */
  to: readonly Stage[];
  guards: readonly GuardId[];
  /** Who may: role holders, and whether the suite itself does. */
  who: readonly RoleId[];
  system?: boolean;
}

const FORUM = ['sponsor', 'serviceOwner', 'riskLead'] as const;

/**
 * The state machine of a pilot, as a table. A stage that an event is not
 * listed for refuses it.
 *
 * @public
 */
export const TRANSITIONS: Readonly<Record<PilotEvent, Transition>> = {
  submit: {
    from: ['draft'],
    to: ['ready'],
    guards: [
      'roles-filled',
      'separate-people',
      'documents-written',
      'criteria-proposed',
    ],
    who: ['productManager'],
  },
  return: { from: ['ready'], to: ['draft'], guards: ['reason'], who: FORUM },
  approve: {
    from: ['ready'],
    to: ['approved'],
    guards: [
      'roles-filled',
      'separate-people',
      'documents-written',
      'criteria-proposed',
      'signatures',
    ],
    who: FORUM,
  },
  revise: {
    from: ['approved'],
    to: ['draft'],
    guards: [],
    who: ['productManager'],
  },
  start: {
    from: ['approved'],
    to: ['running'],
    guards: [
      'checklist',
      'hashes-unchanged',
      'change-window',
      'decision-date-ahead',
    ],
    who: ['serviceOwner'],
  },
  pause: {
    from: ['running'],
    to: ['paused'],
    guards: ['reason'],
    who: FORUM,
    system: true,
  },
  resume: {
    from: ['paused'],
    to: ['running'],
    guards: ['corrective-plan', 'causes-cleared'],
    who: ['serviceOwner'],
  },
  due: {
    from: ['running', 'paused'],
    to: ['decision-due'],
    guards: ['decision-date-arrived'],
    who: ['sponsor'],
    system: true,
  },
  decide: {
    from: ['decision-due'],
    to: ['scaled', 'iterating', 'stopped'],
    guards: ['votes', 'rationale', 'learnings'],
    who: ['sponsor'],
  },
  archive: {
    from: ['scaled', 'iterating', 'stopped'],
    to: ['archived'],
    guards: ['learnings', 'exit-confirmed'],
    who: ['productManager'],
  },
  cancel: {
    from: ['draft', 'ready', 'approved'],
    to: ['archived'],
    guards: ['reason'],
    who: ['sponsor'],
  },
};

/** True for a name of an event. @public */
export function isPilotEvent(value: unknown): value is PilotEvent {
  return PILOT_EVENTS.includes(value as PilotEvent);
}

/** The events that a stage knows, in the order of the table. @public */
export function eventsFrom(stage: Stage): PilotEvent[] {
  return PILOT_EVENTS.filter(event => TRANSITIONS[event].from.includes(stage));
}
