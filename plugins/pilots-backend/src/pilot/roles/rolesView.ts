import {
  pilotsPhrases,
  ROLE_TITLES,
  ROLES,
  RoleId,
  separationRefusal,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../../ground/work/UnitOfWork';
import { actingAs } from '../../ground/work/acting';
import { claimDeciders, mayDecideClaim } from './claimDeciders';
import { RoleClaim } from './RoleStore';

const { role: phrases } = pilotsPhrases.pilot;

/** The six roles as the caller sees them, with what they could do. */
export function rolesView(reading: Reading, claims: RoleClaim[]) {
  const { pilot, actor, now } = reading;
  const acting = actingAs(actor, pilot, now);
  return {
    roles: ROLES.map(role => {
      const pending = claims.filter(
        claim => claim.role === role && claim.state === 'pending',
      );
      const deputy = pilot.deputies.find(d => d.role === role);
      const whyNot = whyNoClaim(reading, role, pending);
      return {
        role,
        title: ROLE_TITLES[role],
        holder: pilot.holders[role],
        source: sourceOf(reading, role),
        vacant: !pilot.holders[role],
        deputy: deputy && { ref: deputy.deputy, until: deputy.until },
        mayClaim: !whyNot,
        whyNot,
        claims: pending.map(claim => ({
          ...claim,
          mayDecide: mayDecideClaim({ claim, pilot, actor, acting }),
          waitsFor: claimDeciders(role, pilot),
        })),
      };
    }),
    history: claims.filter(claim => claim.state !== 'pending'),
  };
}

function sourceOf({ pilot }: Reading, role: RoleId) {
  const holder = pilot.holders[role];
  if (!holder) return undefined;
  if (pilot.frozen?.roles[role] === holder) return 'frozen';
  return pilot.declared.roles?.[role] === holder ? 'entity' : 'claim';
}

function whyNoClaim(
  { pilot, actor }: Reading,
  role: RoleId,
  pending: RoleClaim[],
): string | undefined {
  if (actor.kind !== 'user') return phrases.onlyPeople;
  if (pilot.holders[role]) return phrases.taken;
  if (pending.some(claim => claim.claimant === actor.ref)) {
    return phrases.claimed;
  }
  return separationRefusal({ role, claimant: actor.ref }, pilot.holders);
}
