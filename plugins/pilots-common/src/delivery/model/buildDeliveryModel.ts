import { DeliveryFact, identityOf } from '../facts';
import { normalizeComponentRef } from '../parse';
import {
  assembleRollouts,
  livePartsOf,
  orderDeployments,
} from './deployments/assembleRollouts';
import { assessFailures } from './mending/assessFailures';
import { ChangeCatalog } from './shipping/ChangeCatalog';
import {
  compareCodePoints,
  compareDeployments,
} from './deployments/compareDeployments';
import { ComponentTimelines } from './links/ComponentTimelines';
import { DeliveryModel, DeliveryModelOptions } from './DeliveryModel';
import { DeploymentDirectory } from './deployments/DeploymentDirectory';
import { findMenders } from './mending/findMenders';
import { findRollbacks } from './mending/findRollbacks';
import { HandLinks } from './links/HandLinks';
import {
  DEFAULT_ATTRIBUTION_WINDOW,
  linkIncidents,
} from './links/linkIncidents';
import { listUndeployed } from './shipping/listUndeployed';
import { selectFacts } from './selectFacts';
import { shipChanges } from './shipping/shipChanges';
import { sortForWindows } from './sortForWindows';

/**
 * Computes the delivery of one pilot from the versions of events (all of them,
 * or only the current ones: the result is the same) in any order and however
 * often repeated. Needs the deployments and changes of the targets, and every
 * incident that names a target or, in `causedBy` or by a hand-made link, one of
 * their deployments; more does no harm. O(n log n).
 *
 * @public
 */
export function buildDeliveryModel(
  facts: Iterable<DeliveryFact>,
  options: DeliveryModelOptions,
): DeliveryModel {
  const targets = new Set([...options.targets].map(normalizeComponentRef));
  const selected = selectFacts(facts, targets, options.environments);
  const rollouts = assembleRollouts(selected.parts);
  const deployments = orderDeployments(rollouts);
  const uncounted = rollouts.filter(({ state }) => state !== 'counted');
  const failedRollouts = uncounted
    .filter(({ state }) => state === 'failed')
    .sort(compareDeployments);

  const catalog = new ChangeCatalog(
    selected.changes,
    deployments.flatMap(livePartsOf),
  );
  const directory = new DeploymentDirectory([...deployments, ...uncounted]);
  const shipped = shipChanges(deployments, catalog);
  findRollbacks(deployments, directory);
  findMenders(deployments, directory, catalog);

  const incidents = linkIncidents(selected.incidents, {
    directory,
    timelines: new ComponentTimelines(deployments, failedRollouts),
    hand: new HandLinks(options.links ?? [], selected.incidents),
    targets,
    attributionWindow: options.attributionWindow ?? DEFAULT_ATTRIBUTION_WINDOW,
  });
  assessFailures(deployments, incidents);

  return {
    deployments,
    failedRollouts,
    unfinished: uncounted
      .filter(({ state }) => state !== 'failed')
      .sort(compareDeployments),
    elsewhere: selected.elsewhere.sort(compareIdentities),
    undeployed: listUndeployed(selected.changes, uncounted, shipped, catalog),
    incidents,
    incidentsElsewhere: selected.incidentsElsewhere.sort(compareIdentities),
    sorted: sortForWindows(deployments, incidents),
  };
}

/** Any order will do for what is only listed, as long as it is always the same. */
function compareIdentities(a: DeliveryFact, b: DeliveryFact): number {
  return compareCodePoints(identityOf(a), identityOf(b));
}
