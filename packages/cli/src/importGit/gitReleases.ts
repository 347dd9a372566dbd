import { DeliveryEvent, ListedChangeEvent } from '../events/DeliveryEvent';
import { FeedStep } from '../events/Feed';
import { Commit, CommitGraph } from './CommitGraph';
import { ReleaseTag } from './readTags';

/** What the tags of a repository do not say. */
export interface ReleaseOptions {
  components: string[];
  environment: string;
  source: string;
  /** Releases before it are history that others are compared with, and are not sent. */
  since?: Date;
}

/** Releases of one step. */
const STEP = 50;

/**
 * The releases of a repository as deployments, oldest first: each ships the
 * commits that are reachable from its tag and from no earlier one.
 */
export function* gitReleases(
  tags: readonly ReleaseTag[],
  graph: CommitGraph,
  options: ReleaseOptions,
): Generator<FeedStep> {
  const since = options.since ? options.since.getTime() / 1000 : -Infinity;
  for (let at = 0; at < tags.length; at += STEP) {
    const part = tags.slice(at, at + STEP);
    const events = part.flatMap(tag => {
      const commits = graph.claim(tag.commit);
      return tag.taggedAt >= since
        ? [deploymentOf(tag, commits, graph, options)]
        : [];
    });
    yield { events, done: part.length, total: tags.length };
  }
}

function deploymentOf(
  tag: ReleaseTag,
  commits: Commit[],
  graph: CommitGraph,
  { components, environment, source }: ReleaseOptions,
): DeliveryEvent {
  return {
    type: 'deployment',
    source,
    id: tag.name,
    ...(components.length === 1
      ? { component: components[0] }
      : { components }),
    environment,
    version: tag.name,
    commit: tag.commit,
    status: 'succeeded',
    finishedAt: iso(tag.taggedAt),
    changes: commits.map(commit => changeOf(commit, graph)),
  };
}

function changeOf(commit: Commit, graph: CommitGraph): ListedChangeEvent {
  const reverts = commit.reverts?.map(id => graph.resolve(id));
  return {
    id: commit.id,
    authoredAt: iso(commit.authoredAt),
    committedAt: iso(commit.committedAt),
    ...(commit.parents.length > 1 && { merge: true }),
    ...(reverts && { reverts }),
  };
}

function iso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
