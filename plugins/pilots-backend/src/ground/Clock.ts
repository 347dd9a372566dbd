/** Where time comes from, so that twelve weeks can pass in milliseconds. */
export interface Clock {
  now(): Date;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A time as it is stored: RFC 3339, UTC, milliseconds; sorts as text. */
export function timestamp(date: Date): string {
  return date.toISOString();
}
