import { RoleId } from '../../pilot/roles';
import { TriggerCase, TriggerDecision } from './TriggerCase';
import { nextTriggerState } from './triggerMachine';

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
  if (!current)
    return state('The trigger is armed; there is nothing to decide');
  if (current.rollback) {
    return state(
      current.rollback.byDefault
        ? 'Nobody decided in time: it is a rollback'
        : 'It is decided already: a rollback',
    );
  }
  if (at >= current.deadline) {
    return state(
      `The decision window ended at ${current.deadline}: it is a rollback`,
    );
  }
  if (!nextTriggerState(current.state, decision)) {
    return state(
      'This case was held before; a case is held once. Decide on the rollback, or wait for it to clear',
    );
  }
  if (triggerDeciders(current, at).some(role => roles.includes(role))) {
    return undefined;
  }
  return {
    because: 'role',
    message: `The service owner decides; the sponsor may, too, from ${current.sponsorFrom}`,
  };
}
