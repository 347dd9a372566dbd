import { DateTime } from 'luxon';
import { changeCalendar, nextWindow, TimeSpan } from '../../changes';
import { ChangeWindow } from '../../pilot/PilotEntityV1alpha1';
import { Stage } from '../../pilot/stages';
import { nextReviews, reviewFacts, ReviewSchedule } from '../../reviews';

/** What a calendar needs to know of a pilot. @public */
export interface CalendarFacts {
  /** `namespace/name`. */
  ref: string;
  title: string;
  stage: Stage;
  /** ISO dates. */
  startDate: string;
  decisionDate: string;
  /** IANA zone. */
  timeZone: string;
  /** RFC 3339; undefined before the start. */
  startedAt?: string;
  /** Grows with every change of the pilot. */
  version: number;
  schedule?: Pick<ReviewSchedule, 'time' | 'weekday'>;
  windows: readonly ChangeWindow[];
  /** Approved changes with their maintenance windows. */
  changes: readonly { id: string; title: string; window: TimeSpan }[];
}

/** Something in the calendar of a pilot. @public */
export interface CalendarEntry {
  /** Stable: the same thing has the same one in every export. */
  uid: string;
  kind: 'change' | 'change-window' | 'decision' | 'review';
  ref: string;
  /** What it is about: the pilot, the window, the change. */
  title: string;
  /** RFC 3339, UTC; for a day the ISO date. */
  start: string;
  end?: string;
  allDay: boolean;
  /** IANA zone in which it repeats. */
  timeZone: string;
  /** RFC 5545 rule without `RRULE:`, where it repeats. */
  rrule?: string;
}

/** The stages in which reviews are held and changes go live. */
const LIVE: readonly Stage[] = ['ready', 'approved', 'running', 'paused'];
const DECIDING: readonly Stage[] = [...LIVE, 'draft', 'decision-due'];

const REVIEW_MINUTES = 60;

/**
 * The calendar of a pilot: its reviews as one repeating entry up to the
 * decision, the decision date, change windows, and approved changes.
 *
 * @public
 */
export function pilotCalendar(pilot: CalendarFacts): CalendarEntry[] {
  return [
    ...(LIVE.includes(pilot.stage)
      ? [...reviews(pilot), ...windows(pilot)]
      : []),
    ...changes(pilot),
    ...(DECIDING.includes(pilot.stage) ? [decision(pilot)] : []),
  ];
}

function entry(pilot: CalendarFacts, kind: CalendarEntry['kind'], id: string) {
  const { ref, title, timeZone } = pilot;
  return { uid: `${ref}/${kind}/${id}`, kind, ref, title, timeZone };
}

function dayBegins(date: string, zone: string): Date {
  return DateTime.fromISO(date, { zone }).startOf('day').toJSDate();
}

/** The moment at which the decision date begins in the pilot's zone. */
function decisionTime(pilot: CalendarFacts): Date {
  const { decisionDueAt } = reviewFacts({ intent: pilot, now: new Date(0) });
  return new Date(decisionDueAt);
}

/** A repetition ends with the last one before the decision; `UNTIL` is inclusive. */
function until(pilot: CalendarFacts): string {
  const last = new Date(decisionTime(pilot).getTime() - 1000);
  return last.toISOString().replace(/[-:]|\.\d+/g, '');
}

function reviews(pilot: CalendarFacts): CalendarEntry[] {
  const { schedule, startDate, timeZone } = pilot;
  if (!schedule) return [];
  const [first] = nextReviews({
    schedule,
    timeZone,
    from: pilot.startedAt
      ? new Date(pilot.startedAt)
      : dayBegins(startDate, timeZone),
    until: decisionTime(pilot),
    count: 1,
  });
  if (!first) return [];
  return [
    {
      ...entry(pilot, 'review', 'weekly'),
      start: first.at,
      end: plusMinutes(first.at, REVIEW_MINUTES),
      allDay: false,
      rrule: `FREQ=WEEKLY;UNTIL=${until(pilot)}`,
    },
  ];
}

function windows(pilot: CalendarFacts): CalendarEntry[] {
  const calendar = changeCalendar({
    intent: pilot,
    guardrails: { changeWindows: [...pilot.windows] },
  });
  return pilot.windows.flatMap((window, at) => {
    const first = nextWindow(
      { ...calendar, windows: [window] },
      dayBegins(pilot.startDate, pilot.timeZone),
    );
    if (!first) return [];
    return [
      {
        ...entry(pilot, 'change-window', String(at + 1)),
        ...(window.name && { title: `${pilot.title}: ${window.name}` }),
        start: first.start,
        end: first.end,
        allDay: false,
        rrule: bounded(window.rrule, pilot),
      },
    ];
  });
}

/** A rule without an end of its own ends with the pilot. */
function bounded(rule: string, pilot: CalendarFacts): string {
  const bare = rule
    .trim()
    .replace(/^RRULE:/i, '')
    .replace(/;$/, '');
  return /(^|;)(UNTIL|COUNT)=/i.test(bare)
    ? bare
    : `${bare};UNTIL=${until(pilot)}`;
}

function changes(pilot: CalendarFacts): CalendarEntry[] {
  return pilot.changes.map(({ id, title, window }) => ({
    ...entry(pilot, 'change', id),
    title: `${pilot.title}: ${id} ${title}`,
    ...window,
    allDay: false,
  }));
}

function decision(pilot: CalendarFacts): CalendarEntry {
  return {
    ...entry(pilot, 'decision', 'date'),
    start: pilot.decisionDate,
    allDay: true,
  };
}

function plusMinutes(time: string, minutes: number): string {
  return new Date(Date.parse(time) + minutes * 60_000).toISOString();
}
