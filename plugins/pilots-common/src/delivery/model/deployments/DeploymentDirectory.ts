import { CountedDeployment, Rollout } from '../DeliveryModel';

/** True for a deployment that went live. */
export function isCounted(
  rollout: Rollout | undefined,
): rollout is CountedDeployment {
  return rollout?.state === 'counted';
}

/**
 * What a deployment id means: the deployment of the same source, else the only
 * one with that id, else none. It knows every deployment in production, counted
 * or not: to name one that failed is not to name another with the same id.
 */
export class DeploymentDirectory {
  private readonly bySource = new Map<string, Rollout>();
  /** Null where several sources use the id. */
  private readonly byId = new Map<string, Rollout | null>();

  constructor(rollouts: Iterable<Rollout>) {
    for (const rollout of rollouts) {
      const { source, id } = rollout;
      this.bySource.set(`${source}\0${id}`, rollout);
      this.byId.set(id, this.byId.has(id) ? null : rollout);
    }
  }

  find(id: string, source: string): Rollout | undefined {
    return this.findExactly(id, source) ?? this.byId.get(id) ?? undefined;
  }

  findExactly(id: string, source: string): Rollout | undefined {
    return this.bySource.get(`${source}\0${id}`);
  }
}
