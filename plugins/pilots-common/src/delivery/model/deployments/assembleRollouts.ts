import { DeploymentFact, Instant } from '../../facts';
import { compareCodePoints, compareDeployments } from './compareDeployments';
import { CountedDeployment, Rollout } from '../DeliveryModel';

/** Gathers the parts of each deployment and says what became of it. */
export function assembleRollouts(parts: Iterable<DeploymentFact>): Rollout[] {
  const groups = new Map<string, DeploymentFact[]>();
  for (const part of parts) {
    const key = `${part.source}\0${part.id}`;
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return [...groups.values()].map(assemble);
}

function assemble(parts: DeploymentFact[]): Rollout {
  parts.sort((a, b) => compareCodePoints(a.component, b.component));
  const { source, id } = parts[0];
  const succeeded = finishes(parts, 'succeeded');
  const failed = finishes(parts, 'failed');
  const starts = parts.flatMap(part => part.startedAt ?? []);
  const begin = earliest(starts) ?? earliest(succeeded);
  const rollout = { source, id, parts, begin };
  if (succeeded.length > 0) {
    return { ...rollout, state: 'counted', finish: latest(succeeded) };
  }
  if (failed.length > 0) {
    return { ...rollout, state: 'failed', finish: latest(failed) };
  }
  const running = parts.some(part => part.status === 'running');
  return { ...rollout, state: running ? 'running' : 'cancelled' };
}

/** The counted deployments in their order, with nothing yet known of what lies between them. */
export function orderDeployments(rollouts: Rollout[]): CountedDeployment[] {
  return rollouts
    .filter(rollout => rollout.state === 'counted')
    .sort(compareDeployments)
    .map((rollout, position) => {
      const { parts, begin, finish } = rollout;
      const succeeded = parts.filter(part => part.status === 'succeeded');
      const live = earliest(finishes(parts, 'succeeded'))!;
      return {
        ...rollout,
        state: 'counted',
        position,
        begin: begin!,
        live,
        finish: finish!,
        partial: parts.some(part => part.status === 'failed'),
        components: succeeded.map(part => part.component),
        unplanned: parts.some(part => part.unplanned),
        names: namesOf(parts),
        changes: [],
        shippedAgain: [],
        rollsBack: [],
        mends: [],
        incidents: [],
        failed: false,
      };
    });
}

/** The parts of a counted deployment that went live. */
export function livePartsOf(deployment: Rollout): DeploymentFact[] {
  return deployment.parts.filter(part => part.status === 'succeeded');
}

function namesOf(parts: DeploymentFact[]): string[] {
  const names = parts.flatMap(part => [
    ...(part.rollbackOf === undefined ? [] : [part.rollbackOf]),
    ...(part.remediates === undefined ? [] : [part.remediates]),
  ]);
  return [...new Set(names)];
}

function finishes(
  parts: DeploymentFact[],
  status: DeploymentFact['status'],
): Instant[] {
  return parts
    .filter(part => part.status === status)
    .flatMap(part => part.finishedAt ?? []);
}

function earliest(instants: Instant[]): Instant | undefined {
  return instants.length > 0
    ? instants.reduce((a, b) => Math.min(a, b))
    : undefined;
}

function latest(instants: Instant[]): Instant | undefined {
  return instants.length > 0
    ? instants.reduce((a, b) => Math.max(a, b))
    : undefined;
}
