import { Duration } from 'luxon';
import { PILOT_LIMITS } from '../schema/pilotLimits';

// Luxon takes `P`, `PT` and `P1DT` for nothing at all, and signs anywhere.
const ISO_DURATION =
  /^P(?=[\d])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$|^P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?T(?=\d)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?$/;

/** Milliseconds of an ISO 8601 duration, or undefined when it is none, zero or over ten years. @public */
export function durationMillis(text: string): number | undefined {
  if (text.length > PILOT_LIMITS.name || !ISO_DURATION.test(text)) {
    return undefined;
  }
  const duration = Duration.fromISO(text);
  if (!duration.isValid) return undefined;
  const millis = duration.toMillis();
  const most = PILOT_LIMITS.durationDays * 24 * 3600_000;
  return millis > 0 && millis <= most ? millis : undefined;
}

/** An ISO 8601 duration as people say it, in English (`28 days`); what is none stays as it is. @public */
export function durationInWords(text: string): string {
  const duration = Duration.fromISO(text, { locale: 'en' });
  return duration.isValid ? duration.toHuman() : text;
}
