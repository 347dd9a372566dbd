import { generalPhrases } from '../ground/phrases/general';
import { say } from '../ground/phrases/say';
import { ROLE_TITLES } from '../pilot/roles';
import { applyGuard, GuardBlocker } from './guardBlockers';
import { GuardFacts, TransitionRequest } from './GuardFacts';
import { guardPhrases } from './guards/phrases';
import { stepPhrases } from './steps/phrases';
import { GuardId, PilotEvent, TRANSITIONS } from './transitions';

/** What the state machine says to an event. @public */
export interface TransitionVerdict {
  event: PilotEvent;
  allowed: boolean;
  /** Every guard that stands in the way, not only the first. */
  blockedBy: GuardBlocker[];
  /** Each guard that was asked, with its result, for the record. */
  guards: { guard: GuardId; holds: boolean }[];
}

/**
 * Asks the state machine whether an event may happen now. It names every guard
 * that stands in the way, so that people can clear them side by side.
 *
 * @public
 */
export function judgeTransition(
  event: PilotEvent,
  facts: GuardFacts,
  request: TransitionRequest,
): TransitionVerdict {
  const { from, who, system, guards } = TRANSITIONS[event];
  const results: [GuardId, GuardBlocker | undefined][] = [
    ['stage', stageBlocker(event, facts, from)],
    ['role', roleBlocker(request, who, system)],
    ...guards.map((guard): [GuardId, GuardBlocker | undefined] => [
      guard,
      guard === 'stage' || guard === 'role'
        ? undefined
        : applyGuard(guard, facts, request, event),
    ]),
  ];
  const blockedBy = results.flatMap(([, blocker]) => blocker ?? []);
  return {
    event,
    allowed: blockedBy.length === 0,
    blockedBy,
    guards: results.map(([guard, blocker]) => ({ guard, holds: !blocker })),
  };
}

function stageBlocker(
  event: PilotEvent,
  { stage }: GuardFacts,
  from: readonly string[],
): GuardBlocker | undefined {
  if (from.includes(stage)) return undefined;
  return {
    guard: 'stage',
    message: say(stepPhrases.possibleFrom[event], {
      stage,
      stages: from.join(' or '),
    }),
    clearedBy: stepPhrases.stagesFirst,
  };
}

function roleBlocker(
  { caller }: TransitionRequest,
  who: (typeof TRANSITIONS)[PilotEvent]['who'],
  system: boolean | undefined,
): GuardBlocker | undefined {
  const may =
    caller === 'system' ? system : caller.some(role => who.includes(role));
  if (may) return undefined;
  const roles = who.map(role => ROLE_TITLES[role]).join(', the ');
  return {
    guard: 'role',
    message: say(generalPhrases.rolesOnly, { roles }),
    clearedBy: say(guardPhrases.role.mend, { roles }),
  };
}
