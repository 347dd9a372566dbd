const REVERT = /\bThis reverts commit ([0-9a-f]{7,64})\b/gi;
const MERGE = /^Merge (branch|pull request|remote-tracking branch|tag|commit) /;

/**
 * What the message of a commit says of it: whether it merges, for vendors that
 * do not send parents, and the commits that it reverts, in the words that git
 * itself writes ("This reverts commit …"); their ids may be abbreviated.
 *
 * @public
 */
export function readCommitMessage(message: unknown): {
  merge: boolean;
  reverts?: string[];
} {
  const text = typeof message === 'string' ? message : '';
  const reverts = [...text.matchAll(REVERT)].map(match =>
    match[1].toLowerCase(),
  );
  return {
    merge: MERGE.test(text),
    ...(reverts.length > 0 && { reverts }),
  };
}
