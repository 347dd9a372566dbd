import { ChangeFact, DeploymentFact, Instant } from '../../facts';
import { compareVersions } from '../../facts/foldVersions';
import { firstAtOrAfter } from '../../sorted';
import { compareCodePoints } from '../deployments/compareDeployments';

/** When a change reached the branch that is deployed from. */
export function mergeTime(change: {
  mergedAt?: Instant;
  committedAt: Instant;
}): Instant {
  return change.mergedAt ?? change.committedAt;
}

/** The change events of the pilot, found by component and time or id, and what is known of a change by its id alone. */
export class ChangeCatalog {
  private readonly byTime = new Map<string, ChangeFact[]>();
  private readonly byCommit = new Map<string, ChangeFact>();
  private readonly merges = new Set<string>();
  private readonly reverts = new Map<string, Set<string>>();

  constructor(
    events: Iterable<ChangeFact>,
    liveParts: Iterable<DeploymentFact>,
  ) {
    for (const change of events) {
      const ofComponent = this.byTime.get(change.component);
      if (ofComponent) ofComponent.push(change);
      else this.byTime.set(change.component, [change]);

      const key = `${change.component}\0${change.id}`;
      const known = this.byCommit.get(key);
      if (!known || compareVersions(change, known) > 0) {
        this.byCommit.set(key, change);
      }
      this.learn(change);
    }
    for (const list of this.byTime.values()) {
      list.sort(compareMerged);
    }
    for (const part of liveParts) {
      part.changes?.forEach(change => this.learn(change));
    }
  }

  /** Merged after one instant and up to another. */
  mergedWithin(component: string, after: Instant, upTo: Instant): ChangeFact[] {
    const list = this.byTime.get(component) ?? [];
    // Instants are whole milliseconds.
    return list.slice(
      firstAtOrAfter(list, after + 1, mergeTime),
      firstAtOrAfter(list, upTo + 1, mergeTime),
    );
  }

  /** The change of a component whose id is the commit. */
  ofCommit(component: string, commit: string): ChangeFact | undefined {
    return this.byCommit.get(`${component}\0${commit}`);
  }

  isMerge(id: string): boolean {
    return this.merges.has(id);
  }

  revertedBy(id: string): Iterable<string> {
    return this.reverts.get(id) ?? [];
  }

  private learn(change: { id: string; merge: boolean; reverts: string[] }) {
    if (change.merge) this.merges.add(change.id);
    if (change.reverts.length === 0) return;
    const known = this.reverts.get(change.id) ?? new Set<string>();
    change.reverts.forEach(id => known.add(id));
    this.reverts.set(change.id, known);
  }
}

function compareMerged(a: ChangeFact, b: ChangeFact): number {
  return (
    mergeTime(a) - mergeTime(b) ||
    compareCodePoints(a.id, b.id) ||
    compareVersions(b, a)
  );
}
