import { FORUM } from '../ground/actions';
import { say } from '../ground/phrases/say';
import { pilotPhrases } from './phrases';
import { ROLE_TITLES, RoleHolders, RoleId } from './roles';

/**
 * Why somebody may not take a role: sponsor, service owner and risk lead are three
 * different people, and they hold another of the three. Undefined where nothing
 * speaks against it.
 *
 * @public
 */
export function separationRefusal(
  claim: { role: RoleId; claimant: string },
  /** Who holds which role; an accepted claim that waits behind a name counts as well. */
  ...held: readonly RoleHolders[]
): string | undefined {
  if (!FORUM.includes(claim.role)) return undefined;
  const other = FORUM.find(
    role =>
      role !== claim.role &&
      held.some(holders => holders[role] === claim.claimant),
  );
  return (
    other &&
    say(pilotPhrases.role.separate, {
      claimant: claim.claimant,
      role: ROLE_TITLES[other],
    })
  );
}
