import {
  CountedDeployment,
  DeliveryModel,
  ModelIncident,
} from './DeliveryModel';

const ascending = (a: number, b: number) => a - b;

/** Sorts once what every window asks for. */
export function sortForWindows(
  deployments: CountedDeployment[],
  incidents: ModelIncident[],
): DeliveryModel['sorted'] {
  const ofTargets = incidents.filter(incident => incident.ofTarget);
  const recovered = deployments.filter(
    deployment => deployment.recoveredAt !== undefined,
  );
  const hit = deployments.filter(deployment => deployment.incidents.length > 0);
  return {
    incidentStarts: ofTargets.map(({ fact }) => fact.startedAt),
    resolved: ofTargets
      .filter(({ fact }) => fact.resolvedAt !== undefined)
      .sort((a, b) => a.fact.resolvedAt! - b.fact.resolvedAt!),
    recovered: recovered.sort((a, b) => a.recoveredAt! - b.recoveredAt!),
    failureStarts: hit
      .map(deployment => incidents[deployment.incidents[0]].fact.startedAt)
      .sort(ascending),
    failureEnds: hit
      .flatMap(deployment => deployment.recoveredAt ?? [])
      .sort(ascending),
  };
}
