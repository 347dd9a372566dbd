import { DateTime } from 'luxon';
import { Options, RRule } from 'rrule';
import {
  canonicalRecurrence,
  parseRecurrence,
  RecurrenceParts,
} from '../../pilot/recurrence/parseRecurrence';
import { recurrenceOpens } from '../../pilot/recurrence/recurrenceOpens';
import { ChangeCalendar } from './ChangeCalendar';
import { impliedParts, recurrenceAnchor } from './recurrenceAnchor';
import { localInstant, wallTimeAt } from './wallClock';

const DAY_MS = 24 * 3600_000;
/** A rule that occurs more often than this within what is asked for is cut there. */
const MAX_OCCURRENCES = 10_000;
const REMEMBERED = 500;

interface Recurrence {
  parts: RecurrenceParts;
  options: Partial<Options>;
}

// The same few rules are asked about again and again.
const known = new Map<string, Recurrence | undefined>();

/** The rule taken apart; undefined for one that does not parse or never occurs. */
function readRule(rule: string, startDate: string): Recurrence | undefined {
  const key = `${startDate} ${rule}`;
  if (!known.has(key)) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, parseRule(rule, startDate));
  }
  return known.get(key);
}

function parseRule(rule: string, startDate: string): Recurrence | undefined {
  try {
    const parts = parseRecurrence(rule);
    // The library would look for one that never occurs until the year 9999.
    if (!recurrenceOpens(parts, startDate)) return undefined;
    const options = RRule.parseString(canonicalRecurrence(rule));
    return {
      parts,
      options: { ...options, ...impliedParts(parts, startDate) },
    };
  } catch {
    return undefined;
  }
}

/** UNTIL on the wall clock: of a date the whole day, of a UTC time what clocks show then. */
function untilOf(parts: RecurrenceParts, timeZone: string): Date | undefined {
  const text = parts.get('UNTIL');
  if (!text) return undefined;
  if (!text.includes('T')) {
    return DateTime.fromISO(text, { zone: 'utc' }).endOf('day').toJSDate();
  }
  const time = DateTime.fromISO(text.replace(/Z$/, ''), { zone: 'utc' });
  return text.endsWith('Z')
    ? wallTimeAt(time.toMillis(), timeZone)
    : time.toJSDate();
}

/**
 * When a rule occurs from one instant up to, and without, another; in
 * milliseconds, in order. Worked out on the wall clock of the calendar's zone,
 * so that 20:00 stays 20:00 when the clocks change. Nothing for a rule that does
 * not parse: whoever registered the pilot was told.
 */
export function occurrencesBetween(
  rule: string,
  calendar: Pick<ChangeCalendar, 'startDate' | 'timeZone'>,
  span: { from: number; to: number },
): number[] {
  const { startDate, timeZone } = calendar;
  const recurrence = readRule(rule, startDate);
  if (!recurrence || span.to <= span.from) return [];
  // Clocks are moved by up to a day (Samoa, 2011).
  const from = wallTimeAt(span.from - 2 * DAY_MS, timeZone);
  const to = wallTimeAt(span.to + 2 * DAY_MS, timeZone);
  const found = new RRule(
    {
      ...recurrence.options,
      dtstart: recurrenceAnchor(recurrence.parts, startDate, from),
      until: untilOf(recurrence.parts, timeZone),
    },
    true,
  ).between(from, to, true, (_, count) => count < MAX_OCCURRENCES);
  const instants = found
    .map(wall => localInstant(wall, timeZone))
    .filter(instant => instant >= span.from && instant < span.to);
  return [...new Set(instants)].sort((a, b) => a - b);
}
