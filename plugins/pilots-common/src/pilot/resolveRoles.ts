import { RoleHolders, RoleId, ROLES } from './roles';

/** Everything that decides who holds a role; all refs in full form. @public */
export interface RoleSources {
  /** `spec.roles` of the entity, normalised. */
  declared?: RoleHolders;
  /** Named holders who stepped down. */
  departed?: RoleHolders;
  /** Accepted claims. */
  claimed?: RoleHolders;
  /** The roles as approved; from then on they rule, not the entity. */
  frozen?: RoleHolders;
}

/**
 * Who holds each role now. A name from the approval (before it: from the entity) counts unless that
 * very person stepped down; a vacancy is filled by an accepted claim. So a claim never displaces a
 * name in the entity, and a new name in the entity displaces a claim only while nothing is frozen.
 *
 * @public
 */
export function resolveRoles(sources: RoleSources): RoleHolders {
  const named = sources.frozen ?? sources.declared ?? {};
  const holders: RoleHolders = {};
  for (const role of ROLES) {
    const holder =
      stayed(role, named, sources.departed) ?? sources.claimed?.[role];
    if (holder) holders[role] = holder;
  }
  return holders;
}

function stayed(
  role: RoleId,
  named: RoleHolders,
  departed?: RoleHolders,
): string | undefined {
  const holder = named[role];
  return holder && holder !== departed?.[role] ? holder : undefined;
}
