import { createTwoFilesPatch } from 'diff';
import { normalizeContent } from './normalizeContent';

/** Beyond this many changed lines a diff says no more than both texts; finding it would take long. */
const MAX_EDIT_LENGTH = 4000;

/**
 * A unified diff of two versions of a document in their normalised form; empty
 * when they are the same. Versions that have little in common show as one
 * removed and one added block.
 *
 * @param from - Name and content of the older one.
 * @public
 */
export function documentDiff(
  from: { name: string; content: string },
  to: { name: string; content: string },
): string {
  const before = normalizeContent(from.content);
  const after = normalizeContent(to.content);
  if (before === after) return '';
  const patch = createTwoFilesPatch(
    from.name,
    to.name,
    before,
    after,
    undefined,
    undefined,
    { context: 3, maxEditLength: MAX_EDIT_LENGTH } as { context: number },
  ) as string | undefined;
  return patch ?? replacement(from.name, to.name, before, after);
}

function replacement(
  fromName: string,
  toName: string,
  before: string,
  after: string,
): string {
  const lines = (text: string) => text.split('\n').slice(0, -1);
  const removed = lines(before);
  const added = lines(after);
  return [
    `--- ${fromName}`,
    `+++ ${toName}`,
    `@@ -1,${removed.length} +1,${added.length} @@`,
    ...removed.map(line => `-${line}`),
    ...added.map(line => `+${line}`),
    '',
  ].join('\n');
}
