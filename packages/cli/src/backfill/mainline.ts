import { ListedChangeEvent } from '../events/DeliveryEvent';

/** A commit, as an API lists it. */
export interface ApiCommit {
  id: string;
  /** First the one that it was made on. */
  parents: string[];
  authoredAt: string;
  committedAt: string;
  reverts?: string[];
  url?: string;
}

/**
 * When each commit reached the branch whose tip comes first in the list: with
 * the commit of the branch's own line that brought it, at the time of that one,
 * or at the time that `mergedAt` knows. Oldest first.
 */
export function changesOf(
  commits: readonly ApiCommit[],
  mergedAt: ReadonlyMap<string, string> = new Map(),
): ListedChangeEvent[] {
  const known = new Map(commits.map(commit => [commit.id, commit]));
  const line: ApiCommit[] = [];
  for (
    let at: ApiCommit | undefined = commits[0];
    at;
    at = known.get(at.parents[0])
  ) {
    line.push(at);
  }
  const claimed = new Set<string>();
  const changes: ListedChangeEvent[] = [];
  for (const bringer of line.reverse()) {
    const when = mergedAt.get(bringer.id) ?? bringer.committedAt;
    const open = [bringer.id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const commit = known.get(id);
      // Where the list ends history goes on, and was there before.
      if (!commit || claimed.has(id)) continue;
      claimed.add(id);
      open.push(...commit.parents);
      changes.push(changeOf(commit, later(when, commit.committedAt)));
    }
  }
  return changes;
}

function changeOf(commit: ApiCommit, mergedAt: string): ListedChangeEvent {
  const { id, authoredAt, committedAt, parents, reverts, url } = commit;
  return {
    id,
    authoredAt,
    committedAt,
    mergedAt,
    ...(parents.length > 1 && { merge: true }),
    ...(reverts && { reverts }),
    ...(url && { url }),
  };
}

/** Clocks of two machines may differ; nothing is merged before it is there. */
function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
