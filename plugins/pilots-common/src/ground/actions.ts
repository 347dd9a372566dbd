import { DocumentId } from '../pilot/PilotEntityV1alpha1';
import { RoleId } from '../pilot/roles';

/**
 * Who may take an action: holders of one of the roles, or any reader of the
 * pilot (the rule itself then looks closer).
 */
type Who = readonly RoleId[] | 'reader';

const SP: RoleId = 'sponsor';
const PM: RoleId = 'productManager';
const SO: RoleId = 'serviceOwner';
const TL: RoleId = 'techLead';
const DS: RoleId = 'dataSteward';
const RL: RoleId = 'riskLead';

/** Roles that write each document of the pack. @public */
export const DOCUMENT_WRITERS: Readonly<Record<DocumentId, readonly RoleId[]>> =
  {
    intent: [PM],
    raci: [PM],
    architecture: [TL],
    runbook: [SO],
    'change-plan': [TL],
    configuration: [TL],
    'security-privacy': [DS, RL],
    'test-evidence': [TL],
    dashboard: [TL],
  };

/** The role that approves each document of the pack. @public */
export const DOCUMENT_APPROVERS: Readonly<Record<DocumentId, RoleId>> = {
  intent: SP,
  raci: SP,
  architecture: SO,
  runbook: TL,
  'change-plan': SO,
  configuration: SO,
  'security-privacy': RL,
  'test-evidence': SO,
  dashboard: PM,
};

/** The three who sign, and who stand in for a listed approver that is the author. @public */
export const FORUM: readonly RoleId[] = [SP, SO, RL];

/**
 * The role matrix: what is not listed is refused. Documents have their own
 * tables above. Where a rule looks beyond roles (authorship, ownership of the
 * team, on-call), the action is open to readers and the rule decides.
 *
 * @public
 */
export const ACTIONS = {
  'role.claim': 'reader',
  'role.decide': 'reader',
  'role.step-down': 'reader',
  'role.deputy': 'reader',
  'pack.write': 'reader',
  'pack.approve': 'reader',
  'pack.comment': 'reader',
  'pack.refresh': 'reader',
  'pack.save-template': [PM, SO, TL],
  'attestation.dry-run': 'reader',
  'attestation.sign': 'reader',
  'waiver.propose': [PM, SO, TL, DS],
  // SO stands in where SP or RL, as a person, asked for it.
  'waiver.approve': [SP, SO, RL],
  'waiver.withdraw': 'reader',
  'criteria.propose': [PM, TL, DS],
  // Once they are locked, whoever holds a role is refused for that, on the record.
  'criteria.write': [SP, PM, SO, TL, DS, RL],
  'criteria.lock': [SP, SO, RL],
  'amendment.propose': [PM, SO, TL, DS],
  // The third of the three stands in where one of the listed is the proposer.
  'amendment.approve': FORUM,
  // Whoever proposed it.
  'amendment.withdraw': 'reader',
  'change.propose': [PM, TL],
  'change.approve': [SO, SP, RL],
  // Proposed by one, made by two: SO gives the first authority of what TL wrote.
  'change.emergency': [TL],
  'change.emergency-close': [SO, TL],
  'change.second-approval': [RL],
  'change.close': [PM, SO, TL],
  'risk.propose': [DS, RL],
  'risk.accept': FORUM,
  'risk.update': [DS, RL],
  'review.schedule': [PM, SO, TL],
  'review.complete': [PM, SO, TL],
  'drift.accept': [PM, SO, TL],
  'incident.link': [PM, SO, TL],
  'delivery.baseline': [PM, TL],
  'review.action': 'reader',
  'plan.propose': [PM, TL],
  // The sponsor stands in where one of the listed is an author.
  'plan.approve': [SO, RL, SP],
  'plan.action': 'reader',
  // Whoever paused, or the sponsor.
  'pause.lift': FORUM,
  'trigger.decide': [SP, SO],
  'trigger.confirm': [SO, TL],
  'configuration.write': [TL],
  // The others of the forum stand in where SO, as a person, wrote it.
  'configuration.approve': [SO, SP, RL],
  'configuration.observe': [SO, TL],
  'observation.write': [PM, SO, TL, DS],
  'decision.propose': [PM],
  'decision.vote': FORUM,
  // Those who decided say later whether it was right.
  'decision.look-back': FORUM,
  'decision.supersede': [SP],
  'exit.confirm': [SO],
  'successor.offer': [PM],
  transition: 'reader',
  // Who answers for outcomes, or for risk, sees a matter of law; who answers for risk says that it is over.
  'record.hold': [SP, RL],
  'record.lift-hold': [RL],
  'record.export': 'reader',
} as const satisfies Record<string, Who>;

/** An action of a person on a pilot. @public */
export type PilotAction = keyof typeof ACTIONS;

/** True if holders of `roles` may take the action as far as the role matrix says. @public */
export function mayAct(action: PilotAction, roles: readonly RoleId[]): boolean {
  const who: Who = ACTIONS[action];
  if (who === 'reader') return true;
  return roles.some(role => who.includes(role));
}

/** The roles that may take the action; empty when it is not a matter of roles. @public */
export function rolesFor(action: PilotAction): readonly RoleId[] {
  const who: Who = ACTIONS[action];
  return typeof who === 'string' ? [] : who;
}
