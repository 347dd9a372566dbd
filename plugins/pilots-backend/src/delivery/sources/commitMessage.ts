const REVERT = /\bThis reverts commit ([0-9a-f]{7,64})\b/gi;
const MERGE = /^Merge (branch|pull request|remote-tracking branch|tag|commit) /;

/** What the message of a commit says of it, where its parents are not sent. */
export function commitMessage(message: unknown): {
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
