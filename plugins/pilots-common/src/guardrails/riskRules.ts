import { samePerson, Signatory } from '../ground/Signatory';
import { RoleHolders, RoleId } from '../pilot/roles';
import { Risk, RiskDescription, RiskState } from './Risk';
import { riskPhrases } from './risks/phrases';

const { part } = riskPhrases;

/** Where a risk stands on a day: a review date that has passed opens it again. @public */
export function riskStateOn(
  risk: Pick<Risk, 'state' | 'reviewDate'>,
  today: string,
): RiskState {
  const isOverdue = risk.reviewDate !== undefined && today > risk.reviewDate;
  return isOverdue ? 'open' : risk.state;
}

/** What a risk lacks before it can be settled, and before the checklist passes. @public */
export function missingOfRisk(
  risk: Pick<RiskDescription, 'owner' | 'mitigation' | 'reviewDate'>,
): string[] {
  const missing: string[] = [];
  if (!risk.owner) missing.push(part.owner);
  if (!risk.mitigation) missing.push(part.mitigation);
  if (!risk.reviewDate) missing.push(part.reviewDate);
  return missing;
}

/**
 * The roles of which one accepts a risk: the sponsor; where the sponsor is
 * among its authors, whoever of service owner and risk lead is not.
 *
 * @public
 */
export function riskAcceptors(
  risk: Pick<Risk, 'authors'>,
  holders: RoleHolders,
): RoleId[] {
  const isAuthor = (role: RoleId) => {
    const holder = holders[role];
    return holder !== undefined && wroteRisk(risk, { actor: holder });
  };
  if (!isAuthor('sponsor')) return ['sponsor'];
  const others: RoleId[] = ['serviceOwner', 'riskLead'];
  return others.filter(role => !isAuthor(role));
}

/** True if the person, or whom they act for, proposed or changed the risk. @public */
export function wroteRisk(
  risk: Pick<Risk, 'authors'>,
  person: Signatory,
): boolean {
  return risk.authors.some(author => samePerson(author, person));
}

/** True if one who acts in these roles may propose or change the risk: DS for privacy only. @public */
export function mayWriteRisk(
  risk: Pick<RiskDescription, 'kind'>,
  roles: readonly (RoleId | undefined)[],
): boolean {
  return (
    roles.includes('riskLead') ||
    (risk.kind === 'privacy' && roles.includes('dataSteward'))
  );
}
