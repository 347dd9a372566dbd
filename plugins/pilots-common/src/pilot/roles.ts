/**
 * The six accountable roles of a pilot, in the order in which they are shown.
 *
 * Each area of a pilot has exactly one accountable person; see `docs/roles.md`.
 *
 * @public
 */
export const ROLES = [
  'sponsor',
  'productManager',
  'serviceOwner',
  'techLead',
  'dataSteward',
  'riskLead',
] as const;

/** One of the six accountable roles: a key of `spec.roles`. @public */
export type RoleId = (typeof ROLES)[number];

/** Short names of the roles, as used in the role matrix. @public */
export const ROLE_ABBREVIATIONS: Readonly<Record<RoleId, string>> = {
  sponsor: 'SP',
  productManager: 'PM',
  serviceOwner: 'SO',
  techLead: 'TL',
  dataSteward: 'DS',
  riskLead: 'RL',
};

/** English names of the roles, for messages and documents. @public */
export const ROLE_TITLES: Readonly<Record<RoleId, string>> = {
  sponsor: 'sponsor',
  productManager: 'product manager',
  serviceOwner: 'service owner',
  techLead: 'tech lead',
  dataSteward: 'data steward',
  riskLead: 'risk lead',
};

/** True for one of the six role keys. @public */
export function isRoleId(value: unknown): value is RoleId {
  return ROLES.includes(value as RoleId);
}

/** Who holds which role: User entity refs (`user:default/mara`); an absent key is a vacancy. @public */
export type RoleHolders = { [role in RoleId]?: string };
