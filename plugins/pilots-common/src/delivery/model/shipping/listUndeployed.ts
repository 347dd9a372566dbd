import { ChangeFact } from '../../facts';
import { compareVersions } from '../../facts/foldVersions';
import { ChangeCatalog, mergeTime } from './ChangeCatalog';
import { compareCodePoints } from '../deployments/compareDeployments';
import { Rollout, ShippedChange } from '../DeliveryModel';
import { listedBy, toShipped } from './shipChanges';

/** The changes that no counted deployment ships, each id once: events, and what failed rollouts listed. */
export function listUndeployed(
  events: ChangeFact[],
  uncounted: Rollout[],
  shipped: Set<string>,
  catalog: ChangeCatalog,
): ShippedChange[] {
  const newest = new Map<string, ChangeFact>();
  for (const event of events) {
    if (shipped.has(event.id)) continue;
    const known = newest.get(event.id);
    if (!known || compareEvents(event, known) > 0) newest.set(event.id, event);
  }
  const waiting = new Map<string, ShippedChange>();
  for (const [id, event] of newest) {
    waiting.set(id, toShipped(event, event, catalog));
  }
  const parts = uncounted.flatMap(rollout => rollout.parts);
  for (const part of parts.sort(compareEvents).reverse()) {
    for (const change of part.changes ?? []) {
      if (shipped.has(change.id) || waiting.has(change.id)) continue;
      waiting.set(change.id, toShipped(change, listedBy(part), catalog));
    }
  }
  return [...waiting.values()].sort(
    (a, b) => mergeTime(a) - mergeTime(b) || compareCodePoints(a.id, b.id),
  );
}

/** One event that named several components left versions that differ in the component alone. */
function compareEvents(
  a: { component: string } & Parameters<typeof compareVersions>[0],
  b: { component: string } & Parameters<typeof compareVersions>[0],
): number {
  return compareVersions(a, b) || compareCodePoints(b.component, a.component);
}
