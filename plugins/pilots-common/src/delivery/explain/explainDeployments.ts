import {
  deploymentsIn,
  failedRolloutsIn,
  isRework,
} from '../measures/inWindow';
import { DeliveryWindow } from '../measures/DeliveryWindow';
import { CountedDeployment, DeliveryModel } from '../model';
import { describePart, describeRollout } from './describeEvent';
import { ExcludedEvent, IncludedCode, IncludedEvent } from './Explanation';

/** What a measure over counted deployments says of one of them. */
export type DeploymentVerdict = (
  deployment: CountedDeployment,
  model: DeliveryModel,
) => { code: IncludedCode; reason: string };

/** Deployment frequency: it counts. */
export const counted: DeploymentVerdict = ({ partial }) => ({
  code: 'counted',
  reason: partial
    ? 'A counted deployment, though a part of it failed'
    : 'A counted deployment',
});

/** Change fail rate: did it fail, and by what. */
export const failedOrNot: DeploymentVerdict = (deployment, model) => {
  const { failed, incidents, mendedBy } = deployment;
  if (!failed) {
    return {
      code: 'not-failed',
      reason: 'No incident is linked to it and no later deployment mends it',
    };
  }
  if (incidents.length > 0) {
    const ids = listed(incidents.map(index => model.incidents[index].fact.id));
    return {
      code: 'failed-by-incident',
      reason: `Failed: linked to it is ${ids}`,
    };
  }
  return {
    code: 'failed-by-mending',
    reason: `Failed: deployment ${model.deployments[mendedBy!].id} mends it`,
  };
};

/** Rework rate: was it rework, and why. */
export const reworkOrNot: DeploymentVerdict = (deployment, model) => {
  const { unplanned, mends, names } = deployment;
  if (!isRework(deployment)) {
    return { code: 'no-rework', reason: 'Planned work that mends nothing' };
  }
  if (unplanned) return { code: 'unplanned', reason: 'Rework: unplanned' };
  if (mends.length > 0) {
    const ids = listed(mends.map(position => model.deployments[position].id));
    return { code: 'mends', reason: `Rework: mends deployment ${ids}` };
  }
  return {
    code: 'names-another',
    reason: `Rework: says that it rolls back or remediates ${listed(names)}`,
  };
};

/** The counted deployments of a window, each with its verdict. */
export function includedDeployments(
  model: DeliveryModel,
  window: DeliveryWindow,
  verdict: DeploymentVerdict,
): IncludedEvent[] {
  return deploymentsIn(model, window).map(deployment => ({
    event: describeRollout(deployment, deployment.finish),
    ...verdict(deployment, model),
  }));
}

/** The deployments of a window that are not counted. */
export function uncountedDeployments(
  model: DeliveryModel,
  window: DeliveryWindow,
): ExcludedEvent[] {
  const inside = (at: number | undefined): at is number =>
    at !== undefined && at >= window.from && at < window.to;
  const failed = failedRolloutsIn(model, window).map(rollout => ({
    event: describeRollout(rollout, rollout.finish!),
    code: 'failed-rollout' as const,
    reason: 'A failed rollout: no part of it went live',
  }));
  const unfinished = model.unfinished.flatMap(rollout => {
    const { parts, state, begin } = rollout;
    const ends = parts.flatMap(part => part.finishedAt ?? []);
    const at = ends.length > 0 ? ends.reduce((a, b) => Math.max(a, b)) : begin;
    if (!inside(at)) return [];
    const running = state === 'running';
    return {
      event: describeRollout(rollout, at),
      code: running ? ('running' as const) : ('cancelled' as const),
      reason: running ? 'Still running' : 'Cancelled before any part went live',
    };
  });
  const elsewhere = model.elsewhere.flatMap(part => {
    const at = part.finishedAt ?? part.startedAt;
    if (!inside(at)) return [];
    return {
      event: describePart(part, at),
      code: 'not-production' as const,
      reason: `Its environment ${part.environment} is not production`,
    };
  });
  return [...failed, ...unfinished, ...elsewhere];
}

const MAX_LISTED = 5;

function listed(ids: string[]): string {
  const rest = ids.length - MAX_LISTED;
  const some = ids.slice(0, MAX_LISTED).join(', ');
  return rest > 0 ? `${some} and ${rest} more` : some;
}
