import { DateTime } from 'luxon';
import { Reading } from '../ground/UnitOfWork';

/** The ISO date of now where the pilot lives. */
export function pilotToday({
  now,
  pilot,
}: Pick<Reading, 'now' | 'pilot'>): string {
  const zone = pilot.fields.intent.timeZone ?? 'utc';
  const there = DateTime.fromJSDate(now, { zone });
  return (there.isValid ? there : there.setZone('utc')).toISODate()!;
}
