import {
  isReviewSchedule,
  Review,
  ReviewFacts,
  reviewFacts,
  rolesFor,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { timestamp } from '../ground/Clock';
import { Page } from '../ground/paging';
import { entityTag, requireMatch } from '../ground/preconditions';
import { Reading, UnitOfWork } from '../ground/UnitOfWork';
import { ReviewStore, StoredSchedule } from './ReviewStore';

/** The schedule as it is answered: absent until it is set, with the version either way. */
export interface ScheduleView {
  schedule: StoredSchedule | null;
  timeZone: string;
  nextReviews: Review[];
  decisionDate: string;
  etag: string;
}

/** Weekly reviews: so far when they take place, and the decision date. */
export class ReviewService {
  constructor(private readonly store: ReviewStore) {}

  async schedule(reading: Reading): Promise<ScheduleView> {
    const { pilot, tx } = reading;
    const stored = await this.store.schedule(tx, pilot.ref);
    const facts = factsOf(reading, stored);
    return {
      schedule: stored ?? null,
      timeZone: pilot.fields.intent.timeZone ?? 'UTC',
      nextReviews: facts.nextReviews,
      decisionDate: facts.decisionDate,
      etag: entityTag(stored?.version ?? 0),
    };
  }

  /** Sets when the pilot is reviewed; the first time with `If-Match: "0"`. */
  async setSchedule(
    uow: UnitOfWork,
    request: { weekday: string; time: string; participants?: string },
  ): Promise<ScheduleView> {
    const { pilot, tx, now, actor } = uow;
    const { weekday, time, participants = '' } = request;
    if (pilot.stage === 'archived') {
      throw new ConflictError('The pilot is archived; it has no more reviews');
    }
    const wanted = { weekday, time };
    if (!isReviewSchedule(wanted)) {
      throw new InputError(
        'weekday is one of MO, TU, WE, TH, FR, SA, SU and time is HH:mm',
      );
    }
    const previous = await this.store.schedule(tx, pilot.ref);
    requireMatch(uow.ifMatch, previous?.version ?? 0);
    const schedule: StoredSchedule = {
      weekday: wanted.weekday,
      time,
      participants,
      setBy: uow.actAs(rolesFor('review.schedule')) ?? { actor: actor.ref },
      setAt: timestamp(now),
      version: (previous?.version ?? 0) + 1,
    };
    await this.store.setSchedule(tx, pilot.ref, schedule);
    await uow.record({
      action: 'review.scheduled',
      subject: 'reviews/schedule',
      payload: { weekday, time, participants, by: schedule.setBy },
    });
    return this.schedule(uow);
  }

  /** The reviews to come; those that were held join them once reviews are opened. */
  async page(reading: Reading): Promise<Page<Review>> {
    const { nextReviews: items } = await this.facts(reading);
    return { items, pageInfo: {} };
  }

  /** What the checklist and the life cycle's guards need; one query. */
  async facts(reading: Reading): Promise<ReviewFacts> {
    const { tx, pilot } = reading;
    return factsOf(reading, await this.store.schedule(tx, pilot.ref));
  }

  /** When each of some pilots is reviewed; one query. */
  schedulesOf(
    tx: Reading['tx'],
    refs: readonly string[],
  ): Promise<Map<string, StoredSchedule>> {
    return this.store.schedulesOf(tx, refs);
  }

  /** Nobody scheduled the reviews of a pilot that is about to start. */
  async waiting(reading: Reading): Promise<WaitingItem[]> {
    const { pilot } = reading;
    if (pilot.stage !== 'ready' && pilot.stage !== 'approved') return [];
    if ((await this.facts(reading)).scheduled) return [];
    return [
      {
        id: 'reviews/schedule',
        kind: 'review-schedule',
        title: 'Schedule the weekly reviews',
        since: pilot.stageSince,
        roles: [...rolesFor('review.schedule')],
        link: 'reviews#schedule',
      },
    ];
  }
}

function factsOf(reading: Reading, stored?: StoredSchedule): ReviewFacts {
  return reviewFacts({
    schedule: stored && {
      weekday: stored.weekday,
      time: stored.time,
      participants: stored.participants,
    },
    intent: reading.pilot.fields.intent,
    now: reading.now,
  });
}
