import {
  pilotsPhrases,
  ROLE_TITLES,
  say,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { hasOtherSponsor } from './claimDeciders';
import { PilotState } from '../PilotState';
import { RoleClaim } from './RoleStore';

/** Claims that wait for acceptance. */
export function roleWaiting(
  pilot: PilotState,
  claims: RoleClaim[],
): WaitingItem[] {
  return claims
    .filter(claim => claim.state === 'pending')
    .map(claim => {
      const bySponsor = hasOtherSponsor(claim, pilot);
      return {
        id: `claim/${claim.id}`,
        kind: 'role-claim',
        title: say(pilotsPhrases.pilot.role.waits, {
          claimant: claim.claimant,
          role: ROLE_TITLES[claim.role],
        }),
        since: claim.claimedAt,
        roles: bySponsor ? ['sponsor'] : ['serviceOwner', 'riskLead'],
        people: bySponsor ? [] : [pilot.owner],
        notBy: [claim.claimant],
        link: 'overview#roles',
      };
    });
}
