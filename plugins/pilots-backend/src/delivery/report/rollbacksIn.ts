import {
  DeliveryModel,
  formatInstant,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** A deployment that rolls back others. */
export interface Rollback {
  id: string;
  source: string;
  /** RFC 3339, UTC. */
  at: string;
  /** What it rolls back, and when that had gone live. */
  undoes: { id: string; at: string }[];
}

/** Deployments that went live after `since` and roll back others, the oldest first. */
export function rollbacksIn(
  { deployments }: DeliveryModel,
  since: Date,
): Rollback[] {
  return deployments
    .filter(
      ({ finish, rollsBack }) =>
        rollsBack.length > 0 && finish > since.getTime(),
    )
    .map(({ id, source, finish, rollsBack }) => ({
      id,
      source,
      at: formatInstant(finish),
      undoes: rollsBack.map(position => ({
        id: deployments[position].id,
        at: formatInstant(deployments[position].finish),
      })),
    }));
}
