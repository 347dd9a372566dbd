import { ROLE_TITLES, ROLES } from '../pilot/roles';
import { GuardFacts, TransitionRequest } from './GuardFacts';
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

const listed = (words: readonly string[]) => words.join(', ');

/** Each guard: nothing when it holds, else why not and what clears it. */
const GUARD_RULES: Record<Exclude<GuardId, 'stage' | 'role'>, Guard> = {
  reason: (_, { reason }) =>
    reason?.trim()
      ? undefined
      : { message: 'A reason is needed', clearedBy: 'Say why, in `reason`' },

  'roles-filled': ({ holders }) => {
    const vacant = ROLES.filter(role => !holders[role]);
    return vacant.length === 0
      ? undefined
      : {
          message: `Vacant: ${listed(vacant.map(role => ROLE_TITLES[role]))}`,
          clearedBy:
            'Somebody claims each vacant role on the Overview tab and the claim is accepted',
        };
  },

  'separate-people': ({ holders }) => {
    const three = (['sponsor', 'serviceOwner', 'riskLead'] as const).filter(
      role => holders[role],
    );
    const people = new Set(three.map(role => holders[role]));
    return people.size === three.length
      ? undefined
      : {
          message:
            'Sponsor, service owner and risk lead are not three different people',
          clearedBy:
            'One of them steps down and another person claims the role',
        };
  },

  'documents-written': ({ adopted, unwrittenDocuments }) =>
    adopted || unwrittenDocuments.length === 0
      ? undefined
      : {
          message: `Documents without a version: ${listed(unwrittenDocuments)}`,
          clearedBy:
            'Each document is written in the portal or linked, on the Readiness tab',
        },

  'criteria-proposed': ({ criteriaState }) =>
    criteriaState === 'proposed' || criteriaState === 'locked'
      ? undefined
      : {
          message: 'Exit criteria are not proposed',
          clearedBy:
            'Product manager, tech lead or data steward propose them on the Exit criteria tab',
        },

  signatures: ({ signedBy }, { signing = [] }) => {
    const missing = (['sponsor', 'serviceOwner', 'riskLead'] as const).filter(
      role => !signedBy.includes(role) && !signing.includes(role),
    );
    return missing.length === 0
      ? undefined
      : {
          message: `Signatures are missing: ${listed(
            missing.map(role => ROLE_TITLES[role]),
          )}`,
          clearedBy:
            'Each of them signs the current hashes of pack, criteria and entity',
        };
  },

  checklist: ({ adopted, openItems }) => {
    const open = openItems.filter(
      ({ number }) => !adopted || ADOPTED_ITEMS.includes(number),
    );
    return open.length === 0
      ? undefined
      : {
          message: `Open on the checklist: ${open
            .map(item => `${item.number} ${item.title} (${item.missing})`)
            .join('; ')}`,
          clearedBy:
            'Each item passes on its evidence, or is waived by sponsor and risk lead, on the Readiness tab',
        };
  },

  'hashes-unchanged': ({ changedSinceApproval }) =>
    changedSinceApproval.length === 0
      ? undefined
      : {
          message: `Changed since approval: ${listed(changedSinceApproval)}`,
          clearedBy:
            'The product manager revises and the pilot is approved anew, or the change is taken back',
        },

  'change-window': ({ adopted, insideChangeWindow, nextChangeWindow }) => {
    // Nothing is deployed when a pilot that is live already starts here.
    if (adopted || insideChangeWindow) return undefined;
    return nextChangeWindow
      ? {
          message: `Outside the change windows; the next one opens ${nextChangeWindow}`,
          clearedBy: 'Start within a change window',
        }
      : {
          message: 'No change window is open or to come',
          clearedBy:
            'Declare change windows in `spec.guardrails.changeWindows`',
        };
  },

  'decision-date-ahead': ({ decisionDateAhead, decisionDate }) =>
    decisionDateAhead
      ? undefined
      : {
          message: `The decision date, ${decisionDate}, is not ahead`,
          clearedBy:
            'The product manager revises and sets a later decision date',
        },

  'corrective-plan': ({ planApproved }) =>
    planApproved
      ? undefined
      : {
          message: 'No corrective action plan is approved',
          clearedBy:
            'A plan is written and approved by service owner and risk lead',
        },

  'causes-cleared': ({ standingCauses }) =>
    standingCauses.length === 0
      ? undefined
      : {
          message: `Causes of the pause stand: ${listed(
            standingCauses.map(({ cause }) => cause),
          )}`,
          clearedBy: standingCauses.map(c => c.clearedBy).join('; '),
        },

  'decision-date-arrived': (
    { decisionDateAhead, decisionDate },
    { caller, reason },
  ) => {
    if (!decisionDateAhead) return undefined;
    if (caller !== 'system' && reason?.trim()) return undefined;
    return {
      message: `The decision date, ${decisionDate}, has not arrived`,
      clearedBy: 'Wait for it, or the sponsor calls it early with a reason',
    };
  },

  votes: ({ votesMissing }) =>
    votesMissing
      ? {
          message: votesMissing,
          clearedBy:
            'Sponsor, service owner and risk lead vote and two of them agree',
        }
      : undefined,

  rationale: ({ rationaleWritten }) =>
    rationaleWritten
      ? undefined
      : {
          message: 'The rationale is missing',
          clearedBy:
            'The product manager writes on the Decisions tab why it should be decided so',
        },

  learnings: ({ learningsWritten }) =>
    learningsWritten
      ? undefined
      : {
          message: 'The learnings are missing',
          clearedBy: 'The learnings are written on the Decisions tab',
        },

  'exit-confirmed': ({ stage, exitConfirmed, exitMissing = [] }) =>
    stage !== 'stopped' || exitConfirmed
      ? undefined
      : {
          message: `The exit of the stopped pilot is not confirmed${
            exitMissing.length > 0
              ? `; evidence is missing ${exitMissing.join(' and ')}`
              : ''
          }`,
          clearedBy:
            'The service owner confirms, with evidence, that access is removed and data disposed of',
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
