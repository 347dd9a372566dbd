import {
  PilotRoleState,
  RoleHolders,
  RoleSnapshot,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';

/** Notes that the people of a pilot changed, which makes a new version. */
export async function noteRoleChange(
  tx: Knex,
  pilot: string,
  at: string,
): Promise<void> {
  await tx('role_changes').insert({ pilot_ref: pilot, changed_at: at });
}

/** The version of the snapshot: cheap enough to ask every few seconds. */
export async function roleSnapshotVersion(tx: Knex): Promise<string> {
  const row = await tx('role_changes').max({ id: 'id' }).first();
  return String(row?.id ?? 0);
}

/** Builds the snapshot: three queries, whatever the number of pilots. */
export async function readRoleSnapshot(tx: Knex): Promise<RoleSnapshot> {
  const version = await roleSnapshotVersion(tx);
  const pilots: Record<string, PilotRoleState> = {};
  const of = (ref: string) => (pilots[ref] ??= { claimed: {}, departed: {} });

  for (const row of await tx('role_claims')
    .where('state', 'accepted')
    .select('pilot_ref', 'role', 'claimant')) {
    of(row.pilot_ref).claimed[row.role as keyof RoleHolders] = row.claimant;
  }
  const base = new Map<string, RoleHolders>();
  for (const row of await tx('pilots')
    .whereNotNull('frozen')
    .select('ref', 'frozen')) {
    const { roles } = JSON.parse(row.frozen);
    of(row.ref).frozen = roles;
    base.set(row.ref, roles);
  }
  for (const row of await tx('role_departures as d')
    .join('pilots as p', 'p.ref', 'd.pilot_ref')
    .select('d.pilot_ref', 'd.role', 'd.holder', 'p.entity')) {
    const role = row.role as keyof RoleHolders;
    const named =
      base.get(row.pilot_ref) ?? JSON.parse(row.entity).spec.roles ?? {};
    if (named[role] === row.holder)
      of(row.pilot_ref).departed[role] = row.holder;
  }
  return { version, pilots };
}
