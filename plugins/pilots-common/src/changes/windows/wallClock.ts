import { DateTime } from 'luxon';

/**
 * What a wall clock shows, held in the UTC fields of a Date, as the `rrule`
 * library wants it: it knows nothing of zones when it is given such a date.
 */
export type WallTime = Date;

/** What the clocks of a zone show at an instant (milliseconds). */
export function wallTimeAt(instant: number, timeZone: string): WallTime {
  const local = DateTime.fromMillis(instant, { zone: timeZone });
  return new Date(local.setZone('utc', { keepLocalTime: true }).toMillis());
}

/** Instants by zone and wall time: working one out takes the clock's tables some hundred microseconds. */
const known = new Map<string, number>();
/** The dates of some thousand pilots and their next reviews; then it begins anew. */
const MOST_KNOWN = 20_000;

/**
 * The instant (milliseconds) at which the clocks of a zone show a time. One that
 * they show twice means the first; one that they skip is read as if they had
 * not been put forward yet (RFC 5545, 3.3.5).
 */
export function localInstant(wall: WallTime, timeZone: string): number {
  const key = `${timeZone} ${wall.getTime()}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const instant = workOut(wall, timeZone);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, instant);
  return instant;
}

function workOut(wall: WallTime, timeZone: string): number {
  const local = DateTime.fromObject(
    {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day: wall.getUTCDate(),
      hour: wall.getUTCHours(),
      minute: wall.getUTCMinutes(),
      second: wall.getUTCSeconds(),
    },
    { zone: timeZone },
  );
  // Left alone, luxon picks one of two by the offset of the day it runs on.
  return Math.min(...local.getPossibleOffsets().map(time => time.toMillis()));
}
