import { samePerson, Signatory } from '../ground/Signatory';
import { RoleHolders, RoleId } from '../pilot/roles';

/** An amendment as far as its approval is concerned. @public */
export interface AmendmentProposal {
  proposedBy: Signatory;
  approvals: readonly Signatory[];
}

/**
 * The two roles that approve an amendment: sponsor and risk lead; where the
 * proposer is one of them, the service owner in their place.
 *
 * @public
 */
export function amendmentApprovers(
  { proposedBy }: Pick<AmendmentProposal, 'proposedBy'>,
  holders: RoleHolders,
): RoleId[] {
  const roles: RoleId[] = ['sponsor', 'riskLead'];
  const isProposer = (role: RoleId) => {
    const holder = holders[role];
    return holder !== undefined && samePerson(proposedBy, { actor: holder });
  };
  const others = roles.filter(role => !isProposer(role));
  return others.length === roles.length ? roles : [...others, 'serviceOwner'];
}

/** The roles whose approval is still missing. @public */
export function missingApprovals(
  proposal: AmendmentProposal,
  holders: RoleHolders,
): RoleId[] {
  return amendmentApprovers(proposal, holders).filter(
    role => !proposal.approvals.some(approval => approval.role === role),
  );
}

/**
 * The act by which somebody may approve (or reject) now: in a role that is
 * still missing, being neither the proposer nor who approved before. Undefined
 * if there is none.
 *
 * @public
 */
export function amendmentAct(
  proposal: AmendmentProposal,
  options: { acting: readonly Signatory[]; holders: RoleHolders },
): Signatory | undefined {
  const missing = missingApprovals(proposal, options.holders);
  const others = [proposal.proposedBy, ...proposal.approvals];
  return options.acting.find(
    act =>
      missing.includes(act.role!) &&
      !others.some(other => samePerson(other, act)),
  );
}
