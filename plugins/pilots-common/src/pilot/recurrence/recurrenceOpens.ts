import { DateTime } from 'luxon';
import { RecurrenceParts } from './parseRecurrence';

/** Years after its start in which a rule must occur once; 29 February recurs within eight. */
const HORIZON_YEARS = 8;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const DAY_KEYS = ['BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO'];

type DayTest = (day: DateTime) => boolean;

function listOf(parts: RecurrenceParts, key: string): string[] | undefined {
  return parts.get(key)?.split(',');
}

/** True when `position` (from 1) of `size` is asked for, counted from either end. */
function isAt(wanted: string[], position: number, size: number): boolean {
  return wanted.some(w => {
    const n = Number(w);
    return n > 0 ? n === position : size + n + 1 === position;
  });
}

function isWeekday(wanted: string[], day: DateTime, yearly: boolean): boolean {
  const weekday = WEEKDAYS[day.weekday - 1];
  const [position, size] = yearly
    ? [day.ordinal, day.daysInYear]
    : [day.day, day.daysInMonth!];
  const nth = Math.ceil(position / 7);
  const count = nth + Math.floor((size - position) / 7);
  return wanted.some(w => {
    if (!w.endsWith(weekday)) return false;
    const ordinal = w.slice(0, -2);
    return !ordinal || isAt([ordinal], nth, count);
  });
}

function dayTests(parts: RecurrenceParts, start: DateTime): DayTest[] {
  const tests: DayTest[] = [];
  const frequency = parts.get('FREQ')!;
  const months = listOf(parts, 'BYMONTH')?.map(Number);
  const days = listOf(parts, 'BYDAY');
  const monthDays = listOf(parts, 'BYMONTHDAY');
  const yearDays = listOf(parts, 'BYYEARDAY');
  const weeks = listOf(parts, 'BYWEEKNO');
  if (months) tests.push(d => months.includes(d.month));
  if (monthDays) tests.push(d => isAt(monthDays, d.day, d.daysInMonth!));
  if (yearDays) tests.push(d => isAt(yearDays, d.ordinal, d.daysInYear));
  if (weeks) tests.push(d => isAt(weeks, d.weekNumber, d.weeksInWeekYear));
  if (days) {
    // In a yearly rule with months, "the first Tuesday" is that of each month.
    const yearly = frequency === 'YEARLY' && !months;
    tests.push(d => isWeekday(days, d, yearly));
  }
  if (!DAY_KEYS.some(key => parts.has(key))) {
    if (frequency === 'WEEKLY') tests.push(d => d.weekday === start.weekday);
    if (frequency === 'MONTHLY' || frequency === 'YEARLY') {
      tests.push(d => d.day === start.day);
    }
    if (frequency === 'YEARLY' && !months) {
      tests.push(d => d.month === start.month);
    }
  }
  return tests;
}

/** The number of the period that a day is in, counted from the start. */
function periodOf(parts: RecurrenceParts, start: DateTime, day: DateTime) {
  const toDay = Math.round(day.diff(start, 'days').days);
  switch (parts.get('FREQ')) {
    case 'YEARLY':
      return day.year - start.year;
    case 'MONTHLY':
      return (day.year - start.year) * 12 + day.month - start.month;
    case 'WEEKLY': {
      const first = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
      const offset = (start.weekday - 1 - first + 7) % 7;
      return Math.floor((toDay + offset) / 7);
    }
    default:
      return toDay;
  }
}

/**
 * True when a rule that starts on that day ever occurs within eight years.
 *
 * The `rrule` library looks for the first occurrence of a rule that has none (30 February, or every
 * seventh day on another weekday) until the year 9999, for up to ten seconds: so such a rule must
 * never reach it.
 */
export function recurrenceOpens(parts: RecurrenceParts, startDate: string) {
  const start = DateTime.fromISO(startDate, { zone: 'utc' });
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const until = parts.get('UNTIL')
    ? DateTime.fromFormat(parts.get('UNTIL')!.slice(0, 8), 'yyyyMMdd', {
        zone: 'utc',
      })
    : undefined;
  const tests = dayTests(parts, start);
  const times = ['BYHOUR', 'BYMINUTE']
    .map(key => listOf(parts, key)?.length ?? 1)
    .reduce((product, n) => product * n, 1);
  const positions = (listOf(parts, 'BYSETPOS') ?? ['1']).map(p =>
    Math.abs(Number(p)),
  );
  const needed = Math.min(...positions);
  const end = start.plus({ years: HORIZON_YEARS });
  let period = -1;
  let found = 0;
  for (let day = start; day < end; day = day.plus({ days: 1 })) {
    if (until && day > until) return false;
    const current = periodOf(parts, start, day);
    if (current !== period) found = 0;
    period = current;
    if (period % interval === 0 && tests.every(test => test(day))) {
      found += times;
      if (found >= needed) return true;
    }
  }
  return false;
}
