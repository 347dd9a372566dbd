import { ReviewSnapshot, SnapshotRow, SnapshotVerdict } from './ReviewSnapshot';

/** What became of one number since the snapshot before. @public */
export interface SnapshotChange {
  id: string;
  /** `null` is "no data"; absent where the row was not there. */
  before?: number | null;
  after?: number | null;
  verdictBefore?: SnapshotVerdict;
  verdictAfter?: SnapshotVerdict;
  /** Whether it moved the way that its threshold wants; absent where that says nothing. */
  better?: boolean;
}

/**
 * What changed between two snapshots, in the order of the later one; rows that
 * are gone come last. What did not change is left out.
 *
 * @public
 */
export function compareSnapshots(
  before: Pick<ReviewSnapshot, 'rows'>,
  after: Pick<ReviewSnapshot, 'rows'>,
): SnapshotChange[] {
  const earlier = new Map(before.rows.map(row => [row.id, row]));
  const later = new Set(after.rows.map(row => row.id));
  const changed = after.rows.flatMap(row => {
    const was = earlier.get(row.id);
    const same = was && was.value === row.value && was.verdict === row.verdict;
    return same ? [] : [changeOf(was, row)];
  });
  const gone = before.rows
    .filter(row => !later.has(row.id))
    .map(row => changeOf(row, undefined));
  return [...changed, ...gone];
}

function changeOf(
  was: SnapshotRow | undefined,
  is: SnapshotRow | undefined,
): SnapshotChange {
  return {
    id: (is ?? was)!.id,
    ...(was && { before: was.value, verdictBefore: was.verdict }),
    ...(is && { after: is.value, verdictAfter: is.verdict }),
    ...betterOf(was, is),
  };
}

function betterOf(was?: SnapshotRow, is?: SnapshotRow): { better?: boolean } {
  const operator = is?.threshold?.operator ?? was?.threshold?.operator;
  const [from, to] = [was?.value ?? null, is?.value ?? null];
  if (!operator || from === null || to === null || from === to) return {};
  return { better: operator.startsWith('>') ? to > from : to < from };
}
