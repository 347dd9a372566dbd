import { DeploymentFact } from '../../facts';
import { livePartsOf } from '../deployments/assembleRollouts';
import { CountedDeployment } from '../DeliveryModel';
import {
  DeploymentDirectory,
  isCounted,
} from '../deployments/DeploymentDirectory';

/** What a component has seen: where each commit and version was first live, and what is live now. */
interface ComponentHistory {
  commits: Map<string, number>;
  versions: Map<string, number>;
  latest?: { part: DeploymentFact; position: number };
}

/**
 * Says which deployments each one rolls back: those that it names in
 * `rollbackOf`; if it names none, those that it replaces by what was first
 * deployed before them.
 */
export function findRollbacks(
  deployments: CountedDeployment[],
  directory: DeploymentDirectory,
): void {
  const histories = new Map<string, ComponentHistory>();
  for (const deployment of deployments) {
    const { position, parts } = deployment;
    const said = parts.flatMap(part => part.rollbackOf ?? []);
    const rolledBack = new Set<number>();
    for (const id of said) {
      const named = directory.find(id, deployment.source);
      if (isCounted(named)) rolledBack.add(named.position);
    }
    for (const part of livePartsOf(deployment)) {
      const replaced = inferRollback(histories, part, position);
      if (replaced !== undefined && said.length === 0) rolledBack.add(replaced);
    }
    deployment.rollsBack = [...rolledBack];
  }
}

/** The position of the deployment that the part rolls back by itself, if any; remembers the part. */
function inferRollback(
  histories: Map<string, ComponentHistory>,
  part: DeploymentFact,
  position: number,
): number | undefined {
  const history: ComponentHistory = histories.get(part.component) ?? {
    commits: new Map(),
    versions: new Map(),
  };
  histories.set(part.component, history);
  const { commits, versions, latest } = history;
  setIfNew(commits, part.commit, position);
  setIfNew(versions, part.version, position);
  history.latest = { part, position };
  if (!latest) return undefined;

  const byCommit =
    part.commit !== undefined && latest.part.commit !== undefined;
  const first = byCommit
    ? commits.get(part.commit!)
    : versions.get(part.version!);
  const firstReplaced = byCommit
    ? commits.get(latest.part.commit!)
    : versions.get(latest.part.version!);
  const older =
    first !== undefined && firstReplaced !== undefined && first < firstReplaced;
  return older ? latest.position : undefined;
}

function setIfNew(
  seen: Map<string, number>,
  key: string | undefined,
  position: number,
) {
  if (key !== undefined && !seen.has(key)) seen.set(key, position);
}
