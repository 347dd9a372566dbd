import {
  isRoleId,
  RoleHolders,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { FrozenFields, PilotState } from './PilotState';

/** A pilot from its row, and those that lie in other tables. */
export function toState(
  row: any,
  of: { holdings: any[]; deputies: any[]; targets: string[] },
): PilotState {
  const entity = JSON.parse(row.entity);
  const frozen: FrozenFields | undefined = row.frozen
    ? JSON.parse(row.frozen)
    : undefined;
  const holders: RoleHolders = {};
  for (const { role, holder } of of.holdings) {
    if (isRoleId(role)) holders[role] = holder;
  }
  return {
    ref: row.ref,
    title: row.title,
    description: entity.description,
    stage: row.stage,
    stageSince: row.stage_since,
    owner: row.owner,
    declared: entity.spec,
    declaredComponents: entity.systemComponents ?? [],
    frozen,
    frozenHash: row.frozen_hash ?? undefined,
    // The people who hold the roles now rule, wherever their names come from.
    fields: frozen ?? { ...entity.fields, roles: holders },
    entityPresent: Boolean(row.entity_present),
    unresolved: JSON.parse(row.unresolved),
    liveTargets: of.targets,
    holders,
    deputies: of.deputies.map(d => ({
      role: d.role,
      holder: d.holder,
      deputy: d.deputy,
      until: d.until,
    })),
    startedAt: row.started_at ?? undefined,
    pausedAt: row.paused_at ?? undefined,
    resumedAt: row.resumed_at ?? undefined,
    predecessor: row.predecessor ?? undefined,
    adopted: Boolean(row.adopted),
    createdAt: row.created_at,
    version: row.version,
  };
}
