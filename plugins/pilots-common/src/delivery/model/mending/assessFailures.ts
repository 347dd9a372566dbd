import { CountedDeployment, ModelIncident } from '../DeliveryModel';

/** Says which deployments failed, since when they were broken and when they had recovered. */
export function assessFailures(
  deployments: CountedDeployment[],
  incidents: ModelIncident[],
): void {
  incidents.forEach(({ deployment }, index) => {
    if (deployment !== undefined) deployments[deployment].incidents.push(index);
  });
  for (const deployment of deployments) {
    const { begin, finish, mendedBy } = deployment;
    // Sorted by start, as the incidents are.
    const linked = deployment.incidents.map(index => incidents[index].fact);
    if (linked.length === 0 && mendedBy === undefined) continue;
    deployment.failed = true;
    const firstStart = linked.length > 0 ? linked[0].startedAt : finish;
    deployment.brokenAt = Math.max(begin, Math.min(finish, firstStart));
    if (linked.length === 0) {
      deployment.recoveredAt = deployments[mendedBy!].finish;
    } else if (linked.every(({ resolvedAt }) => resolvedAt !== undefined)) {
      deployment.recoveredAt = linked.reduce(
        (last, { resolvedAt }) => Math.max(last, resolvedAt!),
        -Infinity,
      );
    }
  }
}
