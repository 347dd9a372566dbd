import { ChangeShips } from '../ChangeRecord';

/** True where a change lists the commit; either may be cut to seven digits or more. @public */
export function shipsCommit(
  { commits }: Pick<ChangeShips, 'commits'>,
  commit: string,
): boolean {
  const asked = commit.toLowerCase();
  if (asked.length < 7) return false;
  return commits
    .map(known => known.toLowerCase())
    .some(known => known.startsWith(asked) || asked.startsWith(known));
}
