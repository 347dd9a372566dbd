import { mayAct, PilotAction, rolesFor } from '../ground/actions';
import { Signatory } from '../ground/Signatory';
import { ROLE_TITLES, RoleHolders } from '../pilot/roles';
import { findChangeApprover } from './changeApprovers';
import { ChangeSummary } from './ChangeRecord';
import { CHANGE_EVENTS, ChangeEvent, stateRefusal } from './changeTransitions';

/** The action of the role matrix that stands behind each event of a change. @public */
export const CHANGE_ACTIONS: Readonly<Record<ChangeEvent, PilotAction>> = {
  edit: 'change.propose',
  propose: 'change.propose',
  approve: 'change.approve',
  reject: 'change.approve',
  close: 'change.close',
  learn: 'change.close',
  withdraw: 'change.close',
};

/** Whether somebody may do something with a change, and if not, why not. @public */
export interface ChangeOption {
  allowed: boolean;
  whyNot?: string;
}

/**
 * What somebody may do with a change, as far as its state and their roles go.
 *
 * @public
 */
export function changeOptions(options: {
  change: ChangeSummary;
  holders: RoleHolders;
  /** Capacities in which they can act now. */
  acting: readonly Signatory[];
}): Record<ChangeEvent, ChangeOption> {
  const found = CHANGE_EVENTS.map(event => {
    const whyNot =
      stateRefusal(options.change, event) ?? refusal(event, options);
    return [event, whyNot ? { allowed: false, whyNot } : { allowed: true }];
  });
  return Object.fromEntries(found);
}

function refusal(
  event: ChangeEvent,
  options: Parameters<typeof changeOptions>[0],
): string | undefined {
  const { change, holders, acting } = options;
  if (event === 'approve' || event === 'reject') {
    return findChangeApprover({ authors: change.authors, holders, acting })
      .refusal;
  }
  const action = CHANGE_ACTIONS[event];
  const roles = acting.flatMap(({ role }) => role ?? []);
  if (mayAct(action, roles)) return undefined;
  const needed = rolesFor(action).map(role => `the ${ROLE_TITLES[role]}`);
  return `Only ${needed.join(', ')} can do this`;
}
