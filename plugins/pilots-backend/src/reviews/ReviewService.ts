import {
  compareSnapshots,
  isReviewSchedule,
  OpenedReview,
  pilotsPhrases,
  Review,
  ReviewFacts,
  reviewFacts,
  ReviewSnapshot,
  ReviewsSoFar,
  rolesFor,
  say,
  SnapshotChange,
  UpcomingReview,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { together } from '../ground/database/oneReading';
import { timestamp } from '../ground/Clock';
import {
  decodeCursor,
  encodeCursor,
  Page,
  pageSize,
} from '../ground/http/paging';
import { entityTag, requireMatch } from '../ground/http/preconditions';
import { Reading, UnitOfWork } from '../ground/work/UnitOfWork';
import { OpenedReviewStore } from './OpenedReviewStore';
import { reviewWaiting } from './reviewWaiting';
import { ScheduleStore, StoredSchedule } from './schedule/ScheduleStore';

const phrases = pilotsPhrases.reviews;

/** The schedule as it is answered: absent until it is set, with the version either way. */
export interface ScheduleView {
  schedule: StoredSchedule | null;
  timeZone: string;
  nextReviews: UpcomingReview[];
  decisionDate: string;
  etag: string;
}

/** A review that was opened, with its numbers and what became of them since the one before. */
export interface OpenedReviewView extends OpenedReview {
  etag: string;
  snapshot: ReviewSnapshot;
  /** The review that it is compared with; absent for the first. */
  comparedWith?: string;
  changes: SnapshotChange[];
}

/** Weekly reviews: when they take place, and those that were opened. */
export class ReviewService {
  constructor(
    private readonly store: ScheduleStore,
    private readonly opened: OpenedReviewStore,
  ) {}

  async schedule(reading: Reading): Promise<ScheduleView> {
    const { pilot, tx } = reading;
    const stored = await this.store.schedule(tx, pilot.ref);
    const facts = await this.facts(reading);
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
      throw new ConflictError(phrases.archived);
    }
    const wanted = { weekday, time };
    if (!isReviewSchedule(wanted)) {
      throw new InputError(phrases.schedule);
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

  /** By date, the latest first: those to come stand before those that were opened. */
  async page(
    reading: Reading,
    query: { cursor?: string; limit?: unknown } = {},
  ): Promise<Page<Review>> {
    const { tx, pilot } = reading;
    const limit = pageSize(query.limit);
    const before = query.cursor
      ? decodeCursor(query.cursor, isReviewId)
      : undefined;
    const coming = (await this.facts(reading)).nextReviews.reverse();
    const opened = await this.opened.page(tx, {
      pilot: pilot.ref,
      before,
      limit: limit + 1,
    });
    const found: Review[] = [
      ...coming.filter(({ id }) => !before || id < before),
      ...opened,
    ];
    const items = found.slice(0, limit);
    const nextCursor =
      found.length > limit
        ? encodeCursor(items[items.length - 1].id)
        : undefined;
    const totalItems = coming.length + (await this.opened.count(tx, pilot.ref));
    return { items, totalItems, pageInfo: { nextCursor } };
  }

  /** A review that was opened; NotFoundError for any other. */
  async get(reading: Reading, id: string): Promise<OpenedReviewView> {
    const { tx, pilot } = reading;
    const review = await this.opened.find(tx, pilot.ref, id);
    const snapshot = await this.opened.snapshot(tx, pilot.ref, id);
    if (!review || !snapshot) {
      throw new NotFoundError(say(phrases.unknown, { date: id }));
    }
    const before = await this.opened.latest(tx, pilot.ref, id);
    const earlier =
      before && (await this.opened.snapshot(tx, pilot.ref, before.id));
    return {
      ...review,
      etag: entityTag(review.version),
      snapshot,
      comparedWith: before?.id,
      changes: earlier ? compareSnapshots(earlier, snapshot) : [],
    };
  }

  /** Since when the latest review is missed; undefined unless it is. */
  async missedSince({ tx, pilot }: Reading): Promise<string | undefined> {
    const latest = await this.opened.latest(tx, pilot.ref);
    return latest?.state === 'missed' ? latest.missedAt : undefined;
  }

  /** What the checklist and the life cycle's guards need; two queries at most. */
  async facts(reading: Reading): Promise<ReviewFacts> {
    const { tx, pilot } = reading;
    const { schedule, held } = await together(tx, {
      schedule: () => this.store.schedule(tx, pilot.ref),
      held: async () =>
        pilot.startedAt ? this.opened.soFar(tx, pilot.ref) : undefined,
    });
    return factsOf(reading, schedule, held);
  }

  /** When each of some pilots is reviewed; one query. */
  schedulesOf(
    tx: Reading['tx'],
    refs: readonly string[],
  ): Promise<Map<string, StoredSchedule>> {
    return this.store.schedulesOf(tx, refs);
  }

  /** What waits: the schedule before the start, then reviews and what was agreed on in them. */
  async waiting(reading: Reading): Promise<WaitingItem[]> {
    const { pilot, tx } = reading;
    if (pilot.stage !== 'ready' && pilot.stage !== 'approved') {
      if (!pilot.startedAt) return [];
      const found = await together(tx, {
        latest: () => this.opened.latest(tx, pilot.ref),
        unsettled: () => this.opened.unsettled(tx, pilot.ref),
      });
      return reviewWaiting(pilot, found);
    }
    if ((await this.facts(reading)).scheduled) return [];
    return [
      {
        id: 'reviews/schedule',
        kind: 'review-schedule',
        title: phrases.waiting.schedule,
        since: pilot.stageSince,
        roles: [...rolesFor('review.schedule')],
        link: 'reviews#schedule',
      },
    ];
  }
}

function isReviewId(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function factsOf(
  reading: Reading,
  stored?: StoredSchedule,
  held?: ReviewsSoFar,
): ReviewFacts {
  return reviewFacts({
    held,
    schedule: stored && {
      weekday: stored.weekday,
      time: stored.time,
      participants: stored.participants,
    },
    setAt: stored?.setAt,
    startedAt: reading.pilot.startedAt,
    intent: reading.pilot.fields.intent,
    now: reading.now,
  });
}
