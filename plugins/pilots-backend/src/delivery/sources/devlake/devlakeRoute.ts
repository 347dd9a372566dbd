/** The tails of DevLake's routes; what clients put before them does not matter. */
const ROUTE =
  /(?:^|\/)(?:connections\/)?(?:by-name\/)?([^/]+)\/(deployments|issues|pull_?requests|issue\/([^/]+)\/close)\/?$/;

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
