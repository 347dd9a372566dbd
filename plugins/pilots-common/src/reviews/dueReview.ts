import { DateTime } from 'luxon';
import { localInstant } from '../changes/windows/wallClock';
import { nextReviews } from './nextReviews';
import { UpcomingReview } from './Review';
import { ReviewSchedule } from './ReviewSchedule';

/** A review opens this many days after the one before, or the start, at the latest. */
const DAYS_BETWEEN = 7;

/** From when the next review is counted. @public */
export interface ReviewAnchor {
  /** RFC 3339: of the last review, or of the start. */
  at: string;
  /** The day of the last review, on which there is no other; absent before the first. */
  id?: string;
}

/**
 * The review that comes after the last one, or after the start: the first under the
 * schedule since it was set, but on the seventh day at the latest. Without the latter a
 * schedule that is changed again and again would put the review off for good. Undefined
 * when there is none before `until`.
 *
 * @public
 */
export function dueReview(options: {
  schedule: Pick<ReviewSchedule, 'time' | 'weekday'>;
  /** When the schedule was set; what it says of the time before does not count. */
  setAt: string;
  /** IANA zone. */
  timeZone: string;
  after: ReviewAnchor;
  until: Date;
}): UpcomingReview | undefined {
  const { after, schedule, setAt, timeZone, until } = options;
  const since = Math.max(Date.parse(after.at), Date.parse(setAt));
  const day =
    after.id ?? DateTime.fromISO(after.at, { zone: timeZone }).toISODate()!;
  const latest = DateTime.fromISO(day, { zone: 'utc' }).plus({
    days: DAYS_BETWEEN,
  });
  const planned = nextReviews({
    schedule,
    timeZone,
    from: new Date(since + 1),
    count: 2,
  }).find(({ id }) => after.id === undefined || id > after.id)!;
  const review =
    planned.id <= latest.toISODate()!
      ? planned
      : onDay(latest, schedule.time, timeZone);
  return Date.parse(review.at) < until.getTime() ? review : undefined;
}

function onDay(day: DateTime, time: string, timeZone: string): UpcomingReview {
  const [hour, minute] = time.split(':').map(Number);
  const wall = day.set({ hour, minute }).toJSDate();
  const at = new Date(localInstant(wall, timeZone)).toISOString();
  return { id: day.toISODate()!, state: 'upcoming', at };
}
