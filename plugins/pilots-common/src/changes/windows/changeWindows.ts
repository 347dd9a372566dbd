import { DateTime, Duration } from 'luxon';
import { durationMillis } from '../../pilot/validation/isoDuration';
import { ChangeCalendar, TimeSpan, WindowOccurrence } from './ChangeCalendar';
import { occurrencesBetween } from './occurrencesBetween';

const DAY_MS = 24 * 3600_000;
/** How far the next window is looked for, in steps: most are near. */
const HORIZON_DAYS = [8, 40, 400, 8 * 366];

/** A window while it is worked with: instants in milliseconds. */
interface Opening {
  name?: string;
  start: number;
  end: number;
}

function openingsBetween(
  calendar: ChangeCalendar,
  span: { from: number; to: number },
): Opening[] {
  const openings = calendar.windows.flatMap(({ name, rrule, duration }) => {
    const length = durationMillis(duration);
    if (!length) return [];
    // A day longer: P1D has 25 hours when the clocks go back.
    const from = span.from - length - DAY_MS;
    return occurrencesBetween(rrule, calendar, { from, to: span.to }).map(
      start => {
        const opens = DateTime.fromMillis(start, { zone: calendar.timeZone });
        const end = opens.plus(Duration.fromISO(duration)).toMillis();
        return { name, start, end };
      },
    );
  });
  return openings
    .filter(({ start, end }) => end > span.from && start < span.to)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function toOccurrence({ name, start, end }: Opening): WindowOccurrence {
  const span = {
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
  };
  return name ? { name, ...span } : span;
}

/**
 * The change windows that are open at some time from `from` up to, and without,
 * `to`, by their start. They may overlap. Hours of a duration are hours, its
 * days are days of the calendar (RFC 5545), which 23 or 25 hours may be.
 *
 * @public
 */
export function windowsBetween(
  calendar: ChangeCalendar,
  from: Date,
  to: Date,
): WindowOccurrence[] {
  const span = { from: from.getTime(), to: to.getTime() };
  if (!(span.to > span.from)) return [];
  return openingsBetween(calendar, span).map(toOccurrence);
}

/**
 * True when change windows are open during the whole span; one may take over
 * from another without a gap. False for a span whose end is not after its start.
 *
 * @public
 */
export function insideWindow(
  calendar: ChangeCalendar,
  span: TimeSpan,
): boolean {
  const from = Date.parse(span.start);
  const to = Date.parse(span.end);
  if (!(to > from)) return false;
  let covered = from;
  for (const { start, end } of openingsBetween(calendar, { from, to })) {
    if (start > covered) return false;
    covered = Math.max(covered, end);
  }
  return covered >= to;
}

/** The change window that is open now, of several the one that closes last. @public */
export function currentWindow(
  calendar: ChangeCalendar,
  now: Date,
): WindowOccurrence | undefined {
  const from = now.getTime();
  const open = openingsBetween(calendar, { from, to: from + 1 });
  const last = open.sort((a, b) => b.end - a.end)[0];
  return last && toOccurrence(last);
}

/** The first change window that opens after now, within eight years. @public */
export function nextWindow(
  calendar: ChangeCalendar,
  now: Date,
): WindowOccurrence | undefined {
  const from = now.getTime();
  for (const days of HORIZON_DAYS) {
    const next = openingsBetween(calendar, {
      from,
      to: from + days * DAY_MS,
    }).find(({ start }) => start > from);
    if (next) return toOccurrence(next);
  }
  return undefined;
}
