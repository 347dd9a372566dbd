import {
  CountedDeployment,
  DeliveryModel,
  ModelIncident,
  Rollout,
  ShippedChange,
} from '../model';
import { between, firstAtOrAfter } from '../sorted';
import { DeliveryWindow } from './DeliveryWindow';

const itself = (instant: number) => instant;

/** Counted deployments finished in the window. */
export function deploymentsIn(
  model: DeliveryModel,
  window: DeliveryWindow,
): CountedDeployment[] {
  return between(model.deployments, window, d => d.finish);
}

/** Failed rollouts finished in the window. */
export function failedRolloutsIn(
  model: DeliveryModel,
  window: DeliveryWindow,
): Rollout[] {
  return between(model.failedRollouts, window, r => r.finish!);
}

/** What becomes of a change in the lead time of the deployment that it belongs to. */
export type LeadTimeVerdict = 'counted' | 'merge' | 'committed-after-finish';

/** Whether a change counts in the lead time of the deployment that it belongs to. */
export function leadTimeVerdict(
  change: ShippedChange,
  deployment: CountedDeployment,
): LeadTimeVerdict {
  if (change.merge) return 'merge';
  return change.committedAt > deployment.finish
    ? 'committed-after-finish'
    : 'counted';
}

/** Lead times, in ms, of the changes that belong to deployments finished in the window. */
export function leadTimesIn(
  model: DeliveryModel,
  window: DeliveryWindow,
): number[] {
  return deploymentsIn(model, window).flatMap(deployment =>
    deployment.changes
      .filter(change => leadTimeVerdict(change, deployment) === 'counted')
      .map(change => deployment.finish - change.committedAt),
  );
}

/** True for a deployment that was rework. */
export function isRework(deployment: CountedDeployment): boolean {
  const { unplanned, mends, names } = deployment;
  return unplanned || mends.length > 0 || names.length > 0;
}

/** Failed deployments that recovered in the window. */
export function recoveredIn(
  model: DeliveryModel,
  window: DeliveryWindow,
): CountedDeployment[] {
  return between(model.sorted.recovered, window, d => d.recoveredAt!);
}

/** From broken to recovered, in ms. A link made by hand can turn the two round: never negative. */
export function recoveryDuration(deployment: CountedDeployment): number {
  return Math.max(0, deployment.recoveredAt! - deployment.brokenAt!);
}

/**
 * Failed deployments with an incident that started before the end and no
 * recovery before it. Whatever recovered before it also started before it.
 */
export function openFailures(model: DeliveryModel, end: number): number {
  const { failureStarts, failureEnds } = model.sorted;
  return (
    firstAtOrAfter(failureStarts, end, itself) -
    firstAtOrAfter(failureEnds, end, itself)
  );
}

/** Incidents of targets resolved in the window. */
export function restoredIn(
  model: DeliveryModel,
  window: DeliveryWindow,
): ModelIncident[] {
  return between(model.sorted.resolved, window, i => i.fact.resolvedAt!);
}

/** Incidents of targets that started before the end and were not resolved before it. */
export function openIncidents(model: DeliveryModel, end: number): number {
  const { incidentStarts, resolved } = model.sorted;
  return (
    firstAtOrAfter(incidentStarts, end, itself) -
    firstAtOrAfter(resolved, end, i => i.fact.resolvedAt!)
  );
}
