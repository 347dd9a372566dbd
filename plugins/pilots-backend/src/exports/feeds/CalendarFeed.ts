import {
  CalendarEntry,
  CalendarFacts,
  pilotCalendar,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import ical, { ICalCalendar, ICalEventData } from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';

/** How often a calendar program should look again. */
const REFRESH_SECONDS = 3600;

/** In words, what a kind of entry is. */
const KIND_WORDS: Readonly<Record<CalendarEntry['kind'], string>> = {
  change: 'Change',
  'change-window': 'Change window',
  decision: 'Decision due',
  review: 'Weekly review',
};

/**
 * The calendars of pilots as one iCalendar object (RFC 5545): folded, with the
 * time zones that it uses, and identifiers that stay the same.
 */
export function calendarFeed(options: {
  pilots: readonly CalendarFacts[];
  /** Where a pilot's page is, by `namespace/name`; none when absent. */
  pageOf?: (ref: string) => string;
  now: Date;
}): string {
  const calendar = ical({
    name: 'Pilots',
    prodId: { company: 'pilot-handoff', product: 'pilots', language: 'EN' },
    ttl: REFRESH_SECONDS,
    timezone: { name: null, generator: zoneBlock },
  });
  for (const pilot of options.pilots) {
    for (const entry of pilotCalendar(pilot)) {
      addEntry(calendar, entry, {
        sequence: pilot.version,
        stamp: options.now,
        url: options.pageOf?.(pilot.ref),
      });
    }
  }
  return calendar.toString();
}

function addEntry(
  calendar: ICalCalendar,
  entry: CalendarEntry,
  more: Pick<ICalEventData, 'sequence' | 'stamp' | 'url'>,
): void {
  const { allDay, rrule, timeZone } = entry;
  // A rule is read on the wall clock of its zone; a single time needs none.
  const zone = rrule ? timeZone : 'UTC';
  const at = (time: string) => DateTime.fromISO(time, { zone });
  calendar.createEvent({
    id: entry.uid,
    summary: `${KIND_WORDS[entry.kind]}: ${entry.title}`,
    start: allDay ? DateTime.fromISO(entry.start) : at(entry.start),
    ...(entry.end && { end: at(entry.end) }),
    allDay,
    ...(rrule && {
      timezone: zone === 'UTC' ? undefined : zone,
      repeating: `RRULE:${rrule}`,
    }),
    ...more,
  });
}

function zoneBlock(zone: string): string | null {
  const [block] = tzlib_get_ical_block(zone);
  return block || null;
}
