import { gitFields, gitText } from './git';

/** A tag of a release. */
export interface ReleaseTag {
  name: string;
  commit: string;
  /** When it was tagged, in seconds; of a tag without a date of its own that of its commit. */
  taggedAt: number;
}

const FORMAT = [
  '%(refname:strip=2)',
  '%(objectname)',
  '%(objecttype)',
  '%(*objectname)',
  '%(*objecttype)',
  '%(creatordate:unix)',
];

/**
 * The tags that fit one of the patterns, as `git tag --list` understands them,
 * in the order of release: by time, then by name. Those of trees and files are
 * no releases.
 */
export async function readTags(
  repository: string,
  patterns: string[],
): Promise<ReleaseTag[]> {
  const fields: string[] = [];
  const format = FORMAT.map(field => `${field}%00`).join('');
  const list = ['tag', '--list', `--format=${format}`, '--', ...patterns];
  for await (const field of gitFields(repository, list)) fields.push(field);

  const tags: ReleaseTag[] = [];
  for (let at = 0; at + FORMAT.length <= fields.length; at += FORMAT.length) {
    const [first, id, type, target, targetType, date] = fields.slice(at);
    // Git ends each line with a line feed of its own.
    const name = first.replace(/^\n/, '');
    const peeled =
      type === 'tag' ? { id: target, type: targetType } : { id, type };
    if (peeled.type === 'tag') {
      // A tag of a tag: only git knows where it ends.
      peeled.id = await commitOf(repository, name);
      peeled.type = peeled.id ? 'commit' : '';
    }
    if (peeled.type !== 'commit') continue;
    tags.push({ name, commit: peeled.id, taggedAt: Number(date || NaN) });
  }
  for (const tag of tags) {
    if (Number.isNaN(tag.taggedAt)) {
      tag.taggedAt = await committedAt(repository, tag.commit);
    }
  }
  return tags.sort(
    (a, b) => a.taggedAt - b.taggedAt || byCodePoint(a.name, b.name),
  );
}

/** Empty where the tag is of something else. */
function commitOf(repository: string, tag: string): Promise<string> {
  return gitText(repository, [
    ...['rev-list', '--max-count=1', '--ignore-missing'],
    ...[`refs/tags/${tag}^{commit}`, '--'],
  ]).catch(() => '');
}

async function committedAt(
  repository: string,
  commit: string,
): Promise<number> {
  return Number(
    await gitText(repository, ['log', '-1', '--format=%ct', commit, '--']),
  );
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
