import { DateTime } from 'luxon';
import { changeCalendar, TimeSpan, windowsBetween } from '../../changes';
import { nextReviews } from '../../reviews';
import { CalendarEntry, CalendarFacts, pilotCalendar } from './PilotCalendar';

/** Something in the calendar of a pilot at one time. @public */
export type CalendarOccurrence = Omit<CalendarEntry, 'rrule'>;

/** A week has one review; a span of a year and a day 53. */
const MAX_REVIEWS = 60;
const REVIEW_MS = 3600_000;

/**
 * What the calendar of a pilot holds from `start` up to, and without, `end`:
 * the entries of {@link pilotCalendar}, each time that they come. Those that
 * repeat have the day of the occurrence at the end of their uid.
 *
 * @public
 */
export function calendarBetween(
  pilot: CalendarFacts,
  span: TimeSpan,
): CalendarOccurrence[] {
  return pilotCalendar(pilot)
    .flatMap(entry => occurrencesOf(pilot, entry, span))
    .sort((a, b) => compare(a.start, b.start) || compare(a.uid, b.uid));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function occurrencesOf(
  pilot: CalendarFacts,
  { rrule, ...entry }: CalendarEntry,
  span: TimeSpan,
): CalendarOccurrence[] {
  if (!rrule) return overlaps(entry, span) ? [entry] : [];
  // Nothing repeats before it begins, nor once the decision day has come.
  const from = new Date(
    Math.max(Date.parse(span.start), Date.parse(entry.start)),
  );
  const to = new Date(
    Math.min(
      Date.parse(span.end),
      dayBegins(pilot.decisionDate, pilot.timeZone),
    ),
  );
  if (!(to > from)) return [];
  const spans =
    entry.kind === 'review'
      ? reviews(pilot, from, to)
      : windows(pilot, entry, { from, to });
  return spans.map(({ start, end }) => ({
    ...entry,
    uid: `${entry.uid}/${start}`,
    start,
    end,
  }));
}

function reviews(pilot: CalendarFacts, from: Date, until: Date): TimeSpan[] {
  const { schedule, timeZone } = pilot;
  return nextReviews({
    schedule: schedule!,
    timeZone,
    from,
    until,
    count: MAX_REVIEWS,
  }).map(({ at }) => ({
    start: at,
    end: new Date(Date.parse(at) + REVIEW_MS).toISOString(),
  }));
}

function windows(
  pilot: CalendarFacts,
  entry: Pick<CalendarEntry, 'uid'>,
  { from, to }: { from: Date; to: Date },
): TimeSpan[] {
  const number = Number(entry.uid.slice(entry.uid.lastIndexOf('/') + 1));
  const calendar = changeCalendar({
    intent: pilot,
    guardrails: { changeWindows: [pilot.windows[number - 1]] },
  });
  return windowsBetween(calendar, from, to).filter(
    ({ start }) => Date.parse(start) < to.getTime(),
  );
}

function overlaps(
  { allDay, start, end, timeZone }: CalendarOccurrence,
  span: TimeSpan,
): boolean {
  const begins = allDay ? dayBegins(start, timeZone) : Date.parse(start);
  const ends = end
    ? Date.parse(end)
    : DateTime.fromMillis(begins, { zone: timeZone })
        .plus({ days: 1 })
        .toMillis();
  return begins < Date.parse(span.end) && ends > Date.parse(span.start);
}

function dayBegins(date: string, zone: string): number {
  return DateTime.fromISO(date, { zone }).startOf('day').toMillis();
}
