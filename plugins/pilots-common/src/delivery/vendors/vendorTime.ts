const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(\.\d+)? ?(UTC|Z|[+-]\d{2}:?\d{2})$/i;

/**
 * A time as vendors write it, in RFC 3339: `2026-06-01 12:00:00 UTC`,
 * `2026-06-01 14:00:00 +0200`, `2026-06-01T12:00:00+0000`. What is none of
 * these is passed on as it is, and refused with a reason further on.
 *
 * @public
 */
export function vendorTime(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const match = DATE_TIME.exec(value);
  if (!match) return value;
  const [, date, time, fraction = '', zone] = match;
  const offset = /^(utc|z)$/i.test(zone)
    ? 'Z'
    : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `${date}T${time}${fraction}${offset}`;
}

/**
 * The time of a version, for vendors that count in seconds: of two states
 * within one second the one that comes later in life has the greater rank.
 *
 * @public
 */
export function ranked(value: unknown, rank: number): string | undefined {
  const time = vendorTime(value);
  if (time === undefined) return undefined;
  const instant = Date.parse(time);
  if (!Number.isFinite(instant) || instant % 1000 !== 0) return time;
  return new Date(instant + rank).toISOString();
}
