import {
  ROLE_TITLES,
  RoleId,
  samePerson,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Actor } from '../../ground/work/Actor';
import { PilotState } from '../PilotState';
import { RoleClaim } from './RoleStore';

/**
 * Who may accept a claim: the sponsor; for the sponsor's role, or while there
 * is no sponsor, another member of the owning team or, failing one, the
 * service owner or the risk lead. Nobody accepts their own.
 */
export function mayDecideClaim(options: {
  claim: Pick<RoleClaim, 'role' | 'claimant'>;
  pilot: PilotState;
  actor: Actor;
  acting: Signatory[];
}): boolean {
  const { claim, pilot, actor, acting } = options;
  const own = { actor: claim.claimant };
  if ([{ actor: actor.ref }, ...acting].some(act => samePerson(act, own))) {
    return false;
  }
  const roles = acting.map(act => act.role);
  if (hasOtherSponsor(claim, pilot)) return roles.includes('sponsor');
  return (
    actor.ownership.includes(pilot.owner) ||
    roles.includes('serviceOwner') ||
    roles.includes('riskLead')
  );
}

/** Who is waited for, in words. */
export function claimDeciders(role: RoleId, pilot: PilotState): string {
  return hasOtherSponsor({ role, claimant: '' }, pilot)
    ? `the ${ROLE_TITLES.sponsor}, ${pilot.holders.sponsor}`
    : `another member of ${pilot.owner}, the service owner or the risk lead`;
}

/** True if there is a sponsor whose word a claim waits for. */
export function hasOtherSponsor(
  claim: Pick<RoleClaim, 'role' | 'claimant'>,
  pilot: PilotState,
): boolean {
  const { sponsor } = pilot.holders;
  return (
    claim.role !== 'sponsor' &&
    sponsor !== undefined &&
    sponsor !== claim.claimant
  );
}
