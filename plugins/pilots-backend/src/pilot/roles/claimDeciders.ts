import {
  pilotsPhrases,
  ROLE_TITLES,
  RoleId,
  samePerson,
  say,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Actor } from '../../ground/work/Actor';
import { PilotState } from '../PilotState';
import { RoleClaim } from './RoleStore';

const { role: phrases } = pilotsPhrases.pilot;

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
    ? say(phrases.sponsorDecides, {
        role: ROLE_TITLES.sponsor,
        ref: pilot.holders.sponsor!,
      })
    : say(phrases.othersDecide, { owner: pilot.owner });
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
