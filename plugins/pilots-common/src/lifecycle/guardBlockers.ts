import { say } from '../ground/phrases/say';
import { ROLE_TITLES, RoleId, ROLES } from '../pilot/roles';
import { GuardFacts, TransitionRequest } from './GuardFacts';
import { guardPhrases } from './guards/phrases';
import { GuardId, PilotEvent } from './transitions';

/** What stands in the way of a transition, and what clears it. @public */
export interface GuardBlocker {
  guard: GuardId;
  message: string;
  clearedBy: string;
}

type Guard = (
  facts: GuardFacts,
  request: TransitionRequest,
  event: PilotEvent,
) => Omit<GuardBlocker, 'guard'> | undefined;

/**
 * What an adopted pilot has to have as well: people who answer for it, exit
 * criteria with reviews, and limits to what can go wrong. The rest it may owe,
 * and the checklist goes on saying so.
 */
const ADOPTED_ITEMS: readonly number[] = [1, 7, 8];

const { hashes, window } = guardPhrases;

const listed = (words: readonly string[]) => words.join(', ');

const titled = (roles: readonly RoleId[]) =>
  listed(roles.map(role => ROLE_TITLES[role]));

/** What a guard says that does not hold, where it always says the same. */
const says = ({ missing, mend }: { missing: string; mend: string }) => ({
  message: missing,
  clearedBy: mend,
});

/** Each guard: nothing when it holds, else why not and what clears it. */
const GUARD_RULES: Record<Exclude<GuardId, 'stage' | 'role'>, Guard> = {
  reason: (_, { reason }) =>
    reason?.trim() ? undefined : says(guardPhrases.reason),

  'roles-filled': ({ holders }) => {
    const vacant = ROLES.filter(role => !holders[role]);
    return vacant.length === 0
      ? undefined
      : {
          message: say(guardPhrases.roles.missing, { roles: titled(vacant) }),
          clearedBy: guardPhrases.roles.mend,
        };
  },

  'separate-people': ({ holders }) => {
    const three = (['sponsor', 'serviceOwner', 'riskLead'] as const).filter(
      role => holders[role],
    );
    const people = new Set(three.map(role => holders[role]));
    return people.size === three.length
      ? undefined
      : says(guardPhrases.separate);
  },

  'documents-written': ({ adopted, unwrittenDocuments }) =>
    adopted || unwrittenDocuments.length === 0
      ? undefined
      : {
          message: say(guardPhrases.documents.missing, {
            ids: listed(unwrittenDocuments),
          }),
          clearedBy: guardPhrases.documents.mend,
        },

  'criteria-proposed': ({ criteriaState }) =>
    criteriaState === 'proposed' || criteriaState === 'locked'
      ? undefined
      : says(guardPhrases.criteria),

  signatures: ({ signedBy }, { signing = [] }) => {
    const missing = (['sponsor', 'serviceOwner', 'riskLead'] as const).filter(
      role => !signedBy.includes(role) && !signing.includes(role),
    );
    return missing.length === 0
      ? undefined
      : {
          message: say(guardPhrases.signatures.missing, {
            roles: titled(missing),
          }),
          clearedBy: guardPhrases.signatures.mend,
        };
  },

  checklist: ({ adopted, openItems }) => {
    const open = openItems.filter(
      ({ number }) => !adopted || ADOPTED_ITEMS.includes(number),
    );
    if (open.length === 0) return undefined;
    const { item, mend, missing } = guardPhrases.checklist;
    const items = open.map(one =>
      say(item, {
        n: one.number,
        titleWords: one.title,
        missingWords: one.missing,
      }),
    );
    return {
      message: say(missing, { words: items.join('; ') }),
      clearedBy: mend,
    };
  },

  'hashes-unchanged': ({ changedSinceApproval }) =>
    changedSinceApproval.length === 0
      ? undefined
      : {
          message: say(hashes.missing, {
            partWords: listed(changedSinceApproval),
          }),
          clearedBy: hashes.mend,
        },

  'change-window': ({ adopted, insideChangeWindow, nextChangeWindow }) => {
    // Nothing is deployed when a pilot that is live already starts here.
    if (adopted || insideChangeWindow) return undefined;
    return nextChangeWindow
      ? {
          message: say(window.outside, { at: nextChangeWindow }),
          clearedBy: window.wait,
        }
      : { message: window.none, clearedBy: window.declare };
  },

  'decision-date-ahead': ({ decisionDateAhead, decisionDate: date }) =>
    decisionDateAhead
      ? undefined
      : {
          message: say(guardPhrases.dateAhead.missing, { date }),
          clearedBy: guardPhrases.dateAhead.mend,
        },

  'corrective-plan': ({ planApproved }) =>
    planApproved ? undefined : says(guardPhrases.plan),

  'causes-cleared': ({ standingCauses }) =>
    standingCauses.length === 0
      ? undefined
      : {
          message: say(guardPhrases.causes.missing, {
            words: listed(standingCauses.map(({ cause }) => cause)),
          }),
          clearedBy: standingCauses.map(c => c.clearedBy).join('; '),
        },

  'decision-date-arrived': (
    { decisionDateAhead, decisionDate: date },
    { caller, reason },
  ) => {
    if (!decisionDateAhead) return undefined;
    if (caller !== 'system' && reason?.trim()) return undefined;
    return {
      message: say(guardPhrases.dateArrived.missing, { date }),
      clearedBy: guardPhrases.dateArrived.mend,
    };
  },

  votes: ({ votesMissing }) =>
    votesMissing
      ? { message: votesMissing, clearedBy: guardPhrases.votes.mend }
      : undefined,

  rationale: ({ rationaleWritten }) =>
    rationaleWritten ? undefined : says(guardPhrases.rationale),

  learnings: ({ learningsWritten }) =>
    learningsWritten ? undefined : says(guardPhrases.learnings),

  'exit-confirmed': ({ stage, exitConfirmed, exitMissing = [] }) => {
    if (stage !== 'stopped' || exitConfirmed) return undefined;
    const { evidence, mend, missing } = guardPhrases.exit;
    return {
      message:
        exitMissing.length > 0
          ? say(evidence, { words: exitMissing.join(' and ') })
          : missing,
      clearedBy: mend,
    };
  },
};

/** Applies one guard. @public */
export function applyGuard(
  guard: Exclude<GuardId, 'stage' | 'role'>,
  facts: GuardFacts,
  request: TransitionRequest,
  event: PilotEvent,
): GuardBlocker | undefined {
  const blocker = GUARD_RULES[guard](facts, request, event);
  return blocker && { guard, ...blocker };
}
