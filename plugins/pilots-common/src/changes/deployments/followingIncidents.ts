import { DeliveryModel } from '../../delivery';
import { ChangeSummary } from '../ChangeRecord';
import { DeploymentRef } from './LiveDeployment';

/** An incident that is put down to a deployment of a change. Times are RFC 3339, UTC. @public */
export interface FollowingIncident {
  source: string;
  id: string;
  title?: string;
  url?: string;
  startedAt: string;
  /** Absent while it is open. */
  resolvedAt?: string;
}

/**
 * Incidents that followed a change which was closed as succeeded, the oldest first: a
 * standard change is closed by its deployment before anybody can know of them. The
 * closure stays as it was said and blocks nothing; what it lacks is shown beside it.
 *
 * @public
 */
export function followingIncidents(
  { closure }: Pick<ChangeSummary, 'closure'>,
  deployments: readonly DeploymentRef[],
  model: Pick<DeliveryModel, 'deployments' | 'incidents'>,
): FollowingIncident[] {
  if (closure?.result !== 'succeeded') return [];
  const own = new Set(
    model.deployments
      .filter(({ source, id }) =>
        deployments.some(one => one.source === source && one.id === id),
      )
      .map(({ position }) => position),
  );
  return model.incidents
    .filter(({ deployment }) => deployment !== undefined && own.has(deployment))
    .map(({ fact }) => ({
      source: fact.source,
      id: fact.id,
      ...(fact.title && { title: fact.title }),
      ...(fact.url && { url: fact.url }),
      startedAt: new Date(fact.startedAt).toISOString(),
      ...(fact.resolvedAt !== undefined && {
        resolvedAt: new Date(fact.resolvedAt).toISOString(),
      }),
    }));
}
