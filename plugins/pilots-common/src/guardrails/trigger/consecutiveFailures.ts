import { ChangeSummary } from '../../changes';

/** What of a change says whether it failed. @public */
export type ClosedChange = Pick<
  ChangeSummary,
  'id' | 'number' | 'state' | 'rehearsal' | 'closure'
>;

/**
 * The changes that failed one after the other at the end of the row, the
 * oldest first, ordered by when they were closed. One that succeeded ends the
 * row; those that were never deployed and rehearsals are not in it, emergencies
 * are. Only changes closed after `since` count.
 *
 * @public
 */
export function consecutiveFailures<T extends ClosedChange>(
  changes: readonly T[],
  span: { since: string; to: string },
): T[] {
  const closed = changes
    .filter(
      ({ state, rehearsal, closure }) =>
        state === 'closed' &&
        !rehearsal &&
        closure !== undefined &&
        closure.closedAt > span.since &&
        closure.closedAt <= span.to,
    )
    .sort(
      (a, b) =>
        a.closure!.closedAt.localeCompare(b.closure!.closedAt) ||
        a.number - b.number,
    );
  const row: T[] = [];
  for (const change of closed) {
    const { result } = change.closure!;
    if (result === 'succeeded') row.length = 0;
    else if (result === 'failed' || result === 'rolled-back') row.push(change);
  }
  return row;
}
