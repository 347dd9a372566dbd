import { DateTime } from 'luxon';
import { RecurrenceParts } from '../../pilot/recurrence/parseRecurrence';
import { WallTime } from './wallClock';

const UNITS = {
  DAILY: 'days',
  WEEKLY: 'weeks',
  MONTHLY: 'months',
  YEARLY: 'years',
} as const;

/** Keys that say on which days; without one the start date does. */
const DAY_KEYS = ['BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO'];

/**
 * Where to begin working a rule out so that `from` is covered: a whole number of
 * intervals away from the start date, so that every second week stays every
 * second week. It also reaches back before the start date, since a rehearsal is
 * done before the pilot begins, and saves walking through the years since.
 * A rule with COUNT is counted from the start date and from nowhere else.
 */
export function recurrenceAnchor(
  parts: RecurrenceParts,
  startDate: string,
  from: WallTime,
): WallTime {
  const start = DateTime.fromISO(startDate, { zone: 'utc' });
  if (parts.has('COUNT')) return start.toJSDate();
  const unit = UNITS[parts.get('FREQ') as keyof typeof UNITS];
  const interval = Number(parts.get('INTERVAL') ?? 1);
  // Months and years begin on their first day, so that no shift is clipped.
  const first =
    unit === 'months' || unit === 'years'
      ? start.startOf(unit === 'years' ? 'year' : 'month')
      : start;
  const wanted = DateTime.fromJSDate(from, { zone: 'utc' });
  const distance = Math.floor(wanted.diff(first, unit).as(unit));
  // One interval more: the first one that is worked out may be cut short.
  const shift = (Math.floor(distance / interval) - 1) * interval;
  return first.plus({ [unit]: shift }).toJSDate();
}

/** What a rule leaves to its start date, said outright. */
export function impliedParts(
  parts: RecurrenceParts,
  startDate: string,
): { bymonth?: number; bymonthday?: number } {
  const frequency = parts.get('FREQ');
  if (DAY_KEYS.some(key => parts.has(key)) || parts.has('COUNT')) return {};
  const start = DateTime.fromISO(startDate, { zone: 'utc' });
  if (frequency === 'MONTHLY') return { bymonthday: start.day };
  if (frequency !== 'YEARLY') return {};
  return parts.has('BYMONTH')
    ? { bymonthday: start.day }
    : { bymonth: start.month, bymonthday: start.day };
}
