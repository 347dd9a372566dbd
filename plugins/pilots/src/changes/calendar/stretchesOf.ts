import { DateTime } from 'luxon';
import { CalendarDay } from './daysOf';

/** Days in a row on which the same is possible and nothing is planned. */
export interface CalendarStretch extends CalendarDay {
  /** ISO date of the last of them. */
  last: string;
}

const follows = (before: string, date: string) =>
  DateTime.fromISO(before).plus({ days: 1 }).toISODate() === date;

/** Puts days that say the same into one: a month of windows is read at a glance. */
export function stretchesOf(
  days: readonly CalendarDay[],
  zone: string,
): CalendarStretch[] {
  const stretches: CalendarStretch[] = [];
  for (const day of days) {
    const before = stretches.at(-1);
    if (before && follows(before.last, day.date) && isAlike(before, day, zone))
      before.last = day.date;
    else stretches.push({ ...day, last: day.date });
  }
  return stretches;
}

function isAlike(one: CalendarDay, other: CalendarDay, zone: string): boolean {
  if (one.changes.length + other.changes.length > 0) return false;
  const clock = (iso: string) =>
    DateTime.fromISO(iso, { zone }).toFormat('HH:mm');
  const said = ({ windows, freezes }: CalendarDay) =>
    JSON.stringify([
      windows.map(({ name, start, end }) => [name, clock(start), clock(end)]),
      freezes.map(({ cause, message }) => [cause, message]),
    ]);
  return said(one) === said(other);
}
