import { PilotsSchemas } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';

type Calendar = PilotsSchemas['ChangeCalendar'];

/** What lies on one day of the pilot's calendar. */
export interface CalendarDay {
  /** ISO date in the pilot's zone. */
  date: string;
  windows: Calendar['windows'];
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
  return {
    date: day.toISODate()!,
    windows: calendar.windows.filter(touches),
    changes: calendar.changes.filter(touches),
    freezes: calendar.freezes.filter(touches),
  };
}
