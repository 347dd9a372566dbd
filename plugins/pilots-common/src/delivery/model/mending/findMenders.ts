import { ChangeCatalog } from '../shipping/ChangeCatalog';
import { CountedDeployment } from '../DeliveryModel';
import {
  DeploymentDirectory,
  isCounted,
} from '../deployments/DeploymentDirectory';

/**
 * Says which deployment mends which: a later one that rolls it back, names it
 * in `remediates`, or ships a change that reverts one belonging to it. The
 * deployments are walked in their order, so the first of several menders wins.
 */
export function findMenders(
  deployments: CountedDeployment[],
  directory: DeploymentDirectory,
  catalog: ChangeCatalog,
): void {
  const owners = new Map<string, number>();
  for (const { position, changes } of deployments) {
    changes.forEach(change => owners.set(change.id, position));
  }
  for (const mender of deployments) {
    const candidates = new Set(mender.rollsBack);
    for (const part of mender.parts) {
      if (part.remediates === undefined) continue;
      const named = directory.find(part.remediates, mender.source);
      if (isCounted(named)) candidates.add(named.position);
    }
    for (const { id } of [...mender.changes, ...mender.shippedAgain]) {
      for (const reverted of catalog.revertedBy(id)) {
        const owner = owners.get(reverted);
        if (owner !== undefined) candidates.add(owner);
      }
    }
    for (const position of candidates) {
      const mended = deployments[position];
      if (position < mender.position && mended.mendedBy === undefined) {
        mended.mendedBy = mender.position;
        mender.mends.push(position);
      }
    }
    mender.mends.sort((a, b) => a - b);
  }
}
