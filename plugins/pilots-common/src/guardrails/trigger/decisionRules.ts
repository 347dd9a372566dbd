import { say } from '../../ground/phrases/say';
import { RoleId } from '../../pilot/roles';
import { triggerPhrases } from './phrases';
import { TriggerCase, TriggerDecision } from './TriggerCase';
import { nextTriggerState } from './triggerMachine';

const { refusal } = triggerPhrases;

/** Why a decision is refused. @public */
export interface DecisionRefusal {
  /** `role`: not yet, or not by them; `state`: no longer, or not a second time. */
  because: 'role' | 'state';
  message: string;
}

/** The roles that may decide at a time: the service owner, and later the sponsor, too. @public */
export function triggerDeciders(
  { sponsorFrom }: Pick<TriggerCase, 'sponsorFrom'>,
  at: string,
): RoleId[] {
  return at >= sponsorFrom ? ['serviceOwner', 'sponsor'] : ['serviceOwner'];
}

/**
 * Why somebody may not decide this now; undefined if they may. Once the window
 * has ended the default holds, even if no timer has carried it out yet.
 *
 * @public
 */
export function decisionRefusal(
  current: TriggerCase | undefined,
  asked: { decision: TriggerDecision; at: string; roles: readonly RoleId[] },
): DecisionRefusal | undefined {
  const { at, decision, roles } = asked;
  const state = (message: string) => ({ because: 'state' as const, message });
  if (!current) return state(refusal.armed);
  if (current.rollback) {
    return state(
      current.rollback.byDefault ? refusal.byDefault : refusal.decided,
    );
  }
  if (at >= current.deadline) {
    return state(say(refusal.late, { at: current.deadline }));
  }
  if (!nextTriggerState(current.state, decision)) {
    return state(refusal.heldOnce);
  }
  if (triggerDeciders(current, at).some(role => roles.includes(role))) {
    return undefined;
  }
  return {
    because: 'role',
    message: say(refusal.deciders, { at: current.sponsorFrom }),
  };
}
