import { Instant } from '../facts';
import { fieldPhrases } from './phrases';

const { time: said } = fieldPhrases;

const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?([Zz]|[+-]\d{2}:\d{2})?$/;
const MINUTE = 60_000;

/**
 * Reads an RFC 3339 date-time with offset. Fractions of any length are cut to
 * the millisecond; `t` and `z` may be lower case. A leap second (23:59:60 UTC
 * at the end of a month) is the second after it, as POSIX counts.
 *
 * Returns the instant, or a sentence part that says what is wrong.
 *
 * @public
 */
export function parseInstant(text: unknown): Instant | string {
  if (typeof text !== 'string') {
    return said.text;
  }
  const match = DATE_TIME.exec(text);
  if (!match) {
    return said.form;
  }
  const [year, month, day, hour, minute, second] = match
    .slice(1, 7)
    .map(Number);
  if (match[8] === undefined) {
    return said.offset;
  }
  const offset = offsetMinutes(match[8]);
  if (offset === undefined || hour > 23 || minute > 59 || second > 60) {
    return said.timeOfDay;
  }
  // Not the constructor: it reads the years 0 to 99 as 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) {
    return said.date;
  }
  date.setUTCHours(hour, minute, second, milliseconds(match[7]));
  const instant = date.getTime() - offset * MINUTE;
  if (second === 60 && !startsMonth(instant)) {
    return said.leapSecond;
  }
  return instant;
}

/** The inverse: UTC with milliseconds, the form in which times are stored and answered. @public */
export function formatInstant(instant: Instant): string {
  return new Date(instant).toISOString();
}

function milliseconds(fraction: string | undefined): number {
  return Number((fraction ?? '').slice(0, 3).padEnd(3, '0'));
}

function offsetMinutes(offset: string): number | undefined {
  if (offset.toUpperCase() === 'Z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(4, 6));
  if (hours > 23 || minutes > 59) return undefined;
  return (offset[0] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

function startsMonth(instant: Instant): boolean {
  const date = new Date(instant);
  return (
    date.getUTCDate() === 1 &&
    date.getUTCHours() === 0 &&
    date.getUTCMinutes() === 0 &&
    date.getUTCSeconds() === 0
  );
}
