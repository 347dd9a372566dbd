/** Monitoring systems take a while until a moment is complete. */
const SETTLE_MS = 15_000;
/** A source is asked for so many points at once; the rest comes with the next polls. */
export const MAX_POINTS = 1000;
/** A source that is new is asked for so long back, but not for the time before the start. */
const LOOK_BACK_MS = 28 * 24 * 3600_000;
/** What did not come within this is not asked for again. */
const LATE_MS = 3600_000;

/** The points to ask for; milliseconds since the epoch, both on the grid. */
export interface PollSpan {
  from: number;
  to: number;
}

/**
 * Which points of the grid (multiples of `everyMs` since the epoch) a source is
 * asked for: those after the last one that it answered, up to now. Undefined
 * while none is due.
 */
export function pollSpan(
  everyMs: number,
  times: { now: number; polledUntil?: number; startedAt?: number },
): PollSpan | undefined {
  const last = Math.floor((times.now - SETTLE_MS) / everyMs) * everyMs;
  const from = times.polledUntil
    ? times.polledUntil + everyMs
    : firstPoint(everyMs, last, times);
  const to = Math.min(last, from + (MAX_POINTS - 1) * everyMs);
  return from <= to ? { from, to } : undefined;
}

function firstPoint(
  everyMs: number,
  last: number,
  { now, startedAt }: { now: number; startedAt?: number },
): number {
  if (startedAt === undefined) return last;
  const oldest = Math.max(startedAt, now - LOOK_BACK_MS);
  return Math.ceil(oldest / everyMs) * everyMs;
}

/**
 * How far the source has answered: up to its latest point. What is missing at
 * the end is asked for again for an hour, since monitoring may lag, and then
 * no more, so that a source with a hole in it is not stuck there.
 */
export function answeredUntil(
  everyMs: number,
  span: PollSpan,
  latest: number | undefined,
): number | undefined {
  const patience = Math.max(LATE_MS, 3 * everyMs);
  const given = span.to - Math.ceil(patience / everyMs) * everyMs;
  const until = Math.max(latest ?? -Infinity, given);
  return until >= span.from ? until : undefined;
}
