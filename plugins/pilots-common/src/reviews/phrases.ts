import { planPhrases } from './plans/phrases';
import { snapshotPhrases } from './snapshot/phrases';

/** What the server says about weekly reviews and plans. */
export const reviewsPhrases = {
  plan: planPhrases,
  snapshot: snapshotPhrases,
  waiting: {
    schedule: 'Schedule the weekly reviews',
    hold: 'Hold the weekly review of {{date}}',
    action: '{{what}} (due {{due}})',
  },
  archived: 'The pilot is archived; it has no more reviews',
  schedule: 'weekday is one of MO, TU, WE, TH, FR, SA, SU and time is HH:mm',
  unknown: 'No review of {{date}} was opened',
  over: {
    open: 'The review of {{date}} is open and the pilot {{stage}}; it is not held any more',
    held: 'The review of {{date}} is held and the pilot {{stage}}; it is not held any more',
    missed:
      'The review of {{date}} is missed and the pilot {{stage}}; it is not held any more',
  },
  notes: 'notes: say what the review came to',
  action: {
    unknown: 'There is no action {{id}}',
    done: 'This action is done already',
    evidence: 'Say what shows that it is done',
    notYours:
      '{{ref}} says when this is done, or the product manager, service owner or tech lead',
  },
  /** What is wrong with an action that was sent. */
  problem: {
    tooMany: '{{n}} actions are more than {{mostN}}',
    owner: 'must be a User, for example user:default/amara',
    due: 'must be a date, for example 2026-06-30',
  },
  /** The lines in which people read what is wrong: the field, then why. */
  line: {
    what: 'actions[{{n}}].what: {{words}}',
    whatMissing: 'actions[{{n}}].what: must be said',
    whatTooLong: 'actions[{{n}}].what: is longer than {{mostN}} characters',
    owner: 'actions[{{n}}].owner: {{words}}',
    due: 'actions[{{n}}].due: {{words}}',
    change: 'actions[{{n}}].change: {{words}}',
    actions: 'actions: {{words}}',
    actionsNoList: 'actions: must be a list',
    cause: 'cause: {{words}}',
    causeTooLong: 'cause: is longer than {{n}} characters',
    notesTooLong: 'notes: is longer than {{n}} characters',
    observation: 'observations[{{n}}]: {{words}}',
  },
} as const;
