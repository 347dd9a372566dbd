import { DateTime } from 'luxon';
import { localInstant } from '../changes/windows/wallClock';
import { PilotIntent } from '../pilot/PilotEntityV1alpha1';
import { dueReview } from './dueReview';
import { nextReviews } from './nextReviews';
import { UpcomingReview } from './Review';
import { ReviewSchedule } from './ReviewSchedule';

/** Reviews that the facts look ahead. */
const LOOK_AHEAD = 4;

/** When reviews took place. RFC 3339, UTC; undefined while there was none. @public */
export interface ReviewsSoFar {
  /** The time of the last review that was opened. */
  latestAt?: string;
  /** The time of the last one in which somebody wrote what the week taught. */
  learntAt?: string;
}

/** What the checklist and the life cycle need to know of a pilot's reviews. @public */
export interface ReviewFacts {
  scheduled: boolean;
  schedule?: ReviewSchedule;
  /** The reviews of a pilot that has started; undefined before. */
  held?: ReviewsSoFar;
  /** The next four, from the start and up to the decision. */
  nextReviews: UpcomingReview[];
  /** ISO date. */
  decisionDate: string;
  /** When the decision date begins in the pilot's zone; RFC 3339, UTC. */
  decisionDueAt: string;
  /** True until the decision date begins. */
  decisionDateAhead: boolean;
}

/** When an ISO date begins in a zone, UTC by default; milliseconds since the epoch. @public */
export function dateBegins(date: string, timeZone = 'UTC'): number {
  const midnight = DateTime.fromISO(date, { zone: 'utc' }).toJSDate();
  return localInstant(midnight, timeZone);
}

/** Works out the facts from the schedule and the dates of the pilot. @public */
export function reviewFacts(options: {
  schedule?: ReviewSchedule;
  held?: ReviewsSoFar;
  /** When the schedule was set, and when the pilot started: a changed schedule puts no review off. */
  setAt?: string;
  startedAt?: string;
  intent: Pick<PilotIntent, 'decisionDate' | 'startDate' | 'timeZone'>;
  now: Date;
}): ReviewFacts {
  const { held, schedule, intent, now } = options;
  const timeZone = intent.timeZone ?? 'UTC';
  const due = dateBegins(intent.decisionDate, timeZone);
  const start = dateBegins(intent.startDate, timeZone);
  return {
    scheduled: schedule !== undefined,
    schedule,
    held,
    nextReviews: schedule
      ? comingReviews({
          ...options,
          schedule,
          timeZone,
          from: new Date(Math.max(now.getTime(), start)),
          until: new Date(due),
        })
      : [],
    decisionDate: intent.decisionDate,
    decisionDueAt: new Date(due).toISOString(),
    decisionDateAhead: now.getTime() < due,
  };
}

/** By the schedule from now on; once the pilot runs, not on the day of the last one, and the next within a week of it. */
function comingReviews(
  options: Parameters<typeof reviewFacts>[0] & {
    schedule: ReviewSchedule;
    timeZone: string;
    from: Date;
    until: Date;
  },
): UpcomingReview[] {
  const { held, setAt, startedAt, timeZone, from } = options;
  const planned = nextReviews({ ...options, count: LOOK_AHEAD });
  if (!startedAt || !setAt) return planned;
  const last = held?.latestAt && {
    at: held.latestAt,
    id: DateTime.fromISO(held.latestAt, { zone: timeZone }).toISODate()!,
  };
  const due = dueReview({
    ...options,
    setAt,
    after: last || { at: startedAt },
  });
  const later = planned.filter(
    ({ id }) => id > (due?.id ?? (last ? last.id : '')),
  );
  // What is due already opens within a minute.
  return due && due.at >= from.toISOString()
    ? [due, ...later].slice(0, LOOK_AHEAD)
    : later;
}
