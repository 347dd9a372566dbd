import { ROLE_TITLES, RoleHolders, RoleId } from '../../pilot/roles';
import { groundPhrases } from './ground';
import { say } from './say';

const { holder } = groundPhrases;

/**
 * One role or either of two, each with who holds it, as they stand after "the":
 * `sponsor (user:default/sami) or the risk lead (vacant)`.
 */
export function holdersInWords(
  roles: readonly RoleId[],
  holders: RoleHolders,
): string {
  const [role, otherRole] = roles;
  const titleOf = (id: RoleId) => ROLE_TITLES[id];
  const nameOf = (id: RoleId) => holders[id] ?? holder.nobody;
  return otherRole
    ? say(holder.either, {
        role: titleOf(role),
        holderWord: nameOf(role),
        otherRole: titleOf(otherRole),
        otherHolderWord: nameOf(otherRole),
      })
    : say(holder.one, { role: titleOf(role), holderWord: nameOf(role) });
}
