import { DateTime } from 'luxon';
import { Reading } from '../ground/work/UnitOfWork';

/** The ISO date of now where the pilot lives. */
export function pilotToday({
  now,
  pilot,
}: Pick<Reading, 'now' | 'pilot'>): string {
  return todayIn(pilot.fields.intent.timeZone ?? 'utc', now);
}

/** The ISO date of an instant in a zone; in UTC where there is no such zone. */
export function todayIn(zone: string, now: Date): string {
  const there = DateTime.fromJSDate(now, { zone });
  return (there.isValid ? there : there.setZone('utc')).toISODate()!;
}
