import { object } from '../payload';

/** The tails of DevLake's routes; what clients put before them does not matter. */
const ROUTE =
  /(?:^|\/)(?:connections\/)?(?:by-name\/)?([^/]+)\/(deployments|issues|pull_?requests|issue\/([^/]+)\/close)\/?$/;

/** The connection of what comes without one in its address. */
const DEFAULT_CONNECTION = 'default';

/** Fields that only one kind of DevLake's payloads has, old and new names. */
const FIELDS = {
  issue: ['issueKey', 'issue_key'],
  'pull request': [
    'pullRequestKey',
    'mergeCommitSha',
    'mergedDate',
    'baseRef',
    'headRef',
  ],
  deployment: [
    'deploymentCommits',
    'deployment_commits',
    'commitSha',
    'commit_sha',
    'pipeline_id',
  ],
} as const;

/** What a delivery is and of which connection: by its address, and without one by the fields of its payload. */
export function devlakeDelivery(delivery: { path: string; payload: unknown }) {
  if (delivery.path !== '') return devlakeRoute(delivery.path);
  const payload = object(delivery.payload);
  for (const action of ['issue', 'pull request', 'deployment'] as const) {
    if (FIELDS[action].some(field => field in payload)) {
      return { connection: DEFAULT_CONNECTION, action };
    }
  }
  return undefined;
}

/** Which route of which connection a delivery took. */
export function devlakeRoute(path: string) {
  const match = ROUTE.exec(path);
  if (!match) return undefined;
  const [, connection, tail, issue] = match;
  if (issue !== undefined) {
    return { connection, action: 'close' as const, issue: decoded(issue) };
  }
  if (tail === 'deployments')
    return { connection, action: 'deployment' as const };
  return tail === 'issues'
    ? { connection, action: 'issue' as const }
    : { connection, action: 'pull request' as const };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
