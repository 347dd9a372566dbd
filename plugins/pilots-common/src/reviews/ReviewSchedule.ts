/** Days of the week as RFC 5545 writes them, from Monday. @public */
export const REVIEW_WEEKDAYS = [
  'MO',
  'TU',
  'WE',
  'TH',
  'FR',
  'SA',
  'SU',
] as const;

/** A day of the week. @public */
export type ReviewWeekday = (typeof REVIEW_WEEKDAYS)[number];

/** When the weekly review takes place, read in the pilot's time zone. @public */
export interface ReviewSchedule {
  weekday: ReviewWeekday;
  /** `HH:mm`, 00:00 to 23:59. */
  time: string;
  /** Who comes, in words. */
  participants: string;
}

/** True for a weekday and a time of day. @public */
export function isReviewSchedule(value: {
  weekday: string;
  time: string;
}): value is ReviewSchedule {
  return (
    REVIEW_WEEKDAYS.includes(value.weekday as ReviewWeekday) &&
    /^([01]\d|2[0-3]):[0-5]\d$/.test(value.time)
  );
}
