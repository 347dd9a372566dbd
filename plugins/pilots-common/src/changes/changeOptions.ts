import { mayAct, PilotAction, rolesFor } from '../ground/actions';
import { generalPhrases } from '../ground/phrases/general';
import { say } from '../ground/phrases/say';
import { Signatory } from '../ground/Signatory';
import { ROLE_TITLES, RoleHolders } from '../pilot/roles';
import { findChangeApprover } from './changeApprovers';
import { ChangeKind, ChangeSummary } from './ChangeRecord';
import { emergencyPhrases } from './emergency/phrases';
import { findSecondApprover } from './emergency/secondApprover';
import { CHANGE_EVENTS, ChangeEvent, stateRefusal } from './changeTransitions';
import { DeploymentRef } from './deployments/LiveDeployment';
import { withdrawalRefusal } from './deployments/withdrawalRefusal';

/** The action of the role matrix that stands behind each event of a change. @public */
export const CHANGE_ACTIONS: Readonly<Record<ChangeEvent, PilotAction>> = {
  edit: 'change.propose',
  propose: 'change.propose',
  approve: 'change.approve',
  reject: 'change.approve',
  confirm: 'change.second-approval',
  contest: 'change.second-approval',
  close: 'change.close',
  learn: 'change.close',
  review: 'change.close',
  withdraw: 'change.close',
};

/** What another action stands behind where the change is an emergency. */
const OF_EMERGENCIES: { [action in PilotAction]?: PilotAction } = {
  'change.propose': 'change.emergency',
  'change.close': 'change.emergency-close',
};

/** The action behind an event, of that kind: an emergency is written and made by others than a normal change. @public */
export function changeAction(
  kind: ChangeKind,
  event: ChangeEvent,
): PilotAction {
  const action = CHANGE_ACTIONS[event];
  return (kind === 'emergency' && OF_EMERGENCIES[action]) || action;
}

/** Everybody who may have no part in the second approval: authors, and who gave the first. @public */
export function involvedIn({
  authors,
  emergency,
}: Pick<ChangeSummary, 'authors' | 'emergency'>): Signatory[] {
  return emergency ? [...authors, emergency.first] : authors;
}

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
  /** Deployments that belong to it. */
  deployments?: readonly DeploymentRef[];
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
  const { change, holders, acting, deployments = [] } = options;
  if (event === 'approve' || event === 'reject') {
    return findChangeApprover({ authors: change.authors, holders, acting })
      .refusal;
  }
  if (event === 'confirm' || event === 'contest') {
    if (change.emergency?.second) {
      return say(emergencyPhrases.given, { id: change.id });
    }
    return findSecondApprover({
      involved: involvedIn(change),
      holders,
      acting,
    }).refusal;
  }
  if (event === 'review' && change.emergency?.review) {
    return say(emergencyPhrases.reviewed, { n: change.number });
  }
  const made = event === 'withdraw' && withdrawalRefusal(change, deployments);
  if (made) return made;
  const action = changeAction(change.kind, event);
  const roles = acting.flatMap(({ role }) => role ?? []);
  if (mayAct(action, roles)) return undefined;
  const needed = rolesFor(action).map(role => ROLE_TITLES[role]);
  return say(generalPhrases.rolesOnly, { roles: needed.join(', the ') });
}
