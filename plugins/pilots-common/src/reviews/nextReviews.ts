import { DateTime } from 'luxon';
import { localInstant } from '../changes/windows/wallClock';
import { UpcomingReview } from './Review';
import { REVIEW_WEEKDAYS, ReviewSchedule } from './ReviewSchedule';

/**
 * The next `count` reviews at or after `from`, before `until` when given. They
 * keep their time on the wall clock of the zone when the clocks change; a time
 * that is skipped that day is read as if they had not been put forward, one that
 * comes twice is the first.
 *
 * @public
 */
export function nextReviews(options: {
  schedule: Pick<ReviewSchedule, 'time' | 'weekday'>;
  /** IANA zone. */
  timeZone: string;
  from: Date;
  until?: Date;
  count: number;
}): UpcomingReview[] {
  const { schedule, timeZone, from, until, count } = options;
  const [hour, minute] = schedule.time.split(':').map(Number);
  const weekday = REVIEW_WEEKDAYS.indexOf(schedule.weekday) + 1;
  const here = DateTime.fromJSDate(from, { zone: timeZone });
  // Days are counted in UTC, where none is skipped.
  const today = DateTime.utc(here.year, here.month, here.day);
  const first = today.plus({ days: (weekday - today.weekday + 7) % 7 });
  const reviews: UpcomingReview[] = [];
  for (let week = -1; reviews.length < count; week++) {
    const day = first.plus({ weeks: week });
    const instant = localInstant(
      day.set({ hour, minute }).toJSDate(),
      timeZone,
    );
    if (until && instant >= until.getTime()) break;
    if (instant < from.getTime()) continue;
    reviews.push({
      id: day.toISODate()!,
      state: 'upcoming',
      at: new Date(instant).toISOString(),
    });
  }
  return reviews;
}
