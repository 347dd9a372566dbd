import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';

type Calendar = PilotsSchemas['ChangeCalendar'];

/** What lies on one day of the pilot's calendar. */
export interface CalendarDay {
  /** ISO date in the pilot's zone. */
  date: string;
  /** As far as they lie on the day. */
  windows: Calendar['windows'];
  /** As far as they lie on the day. */
  changes: Calendar['changes'];
  freezes: Calendar['freezes'];
}

/** The days on which something is, in order; days are those of the pilot's zone. */
export function daysOf(calendar: Calendar): CalendarDay[] {
  const zone = calendar.timeZone;
  const days: CalendarDay[] = [];
  let day = DateTime.fromISO(calendar.start, { zone }).startOf('day');
  const end = DateTime.fromISO(calendar.end, { zone });
  for (; day < end; day = day.plus({ days: 1 })) {
    const found = onDay(calendar, day);
    if (found.windows.length + found.changes.length > 0) days.push(found);
  }
  return days;
}

function onDay(calendar: Calendar, day: DateTime): CalendarDay {
  const next = day.plus({ days: 1 });
  const touches = ({ start, end }: { start?: string; end?: string }) =>
    (!start || DateTime.fromISO(start) < next) &&
    (!end || DateTime.fromISO(end) > day);
  const cut = <T extends { start: string; end: string }>(span: T): T => ({
    ...span,
    start: DateTime.max(day, DateTime.fromISO(span.start)).toUTC().toISO()!,
    end: DateTime.min(next, DateTime.fromISO(span.end)).toUTC().toISO()!,
  });
  return {
    date: day.toISODate()!,
    windows: calendar.windows.filter(touches).map(cut),
    changes: calendar.changes.filter(touches).map(cut),
    freezes: calendar.freezes.filter(touches),
  };
}
