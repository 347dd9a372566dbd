import {
  canonicalHash,
  dateBegins,
  dueReview,
  OpenedReview,
  pilotsPhrases,
  reviewAfter,
  ReviewAnchor,
  ReviewSnapshot,
  say,
  summarizeSnapshot,
  UpcomingReview,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { breached } from '../../ground/messages/breach';
import { timestamp } from '../../ground/Clock';
import { together } from '../../ground/database/oneReading';
import { tell } from '../../ground/messages/tell';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { PilotState } from '../../pilot/PilotState';
import { OpenedReviewStore } from '../OpenedReviewStore';
import { PlanService } from '../plans/PlanService';
import { ScheduleStore, StoredSchedule } from '../schedule/ScheduleStore';
import { LIVE } from './live';
import { SnapshotTaker } from './SnapshotTaker';

/** There is none to come. */
const FOR_EVER = '9999-12-31T00:00:00.000Z';

/** Opens the reviews of one pilot, one after the other, and notes those that were missed. */
export class ReviewOpening {
  constructor(
    private readonly options: {
      plans: PlanService;
      reviews: OpenedReviewStore;
      schedules: ScheduleStore;
      snapshots: SnapshotTaker;
    },
  ) {}

  /**
   * What is due, as far as one transaction goes: notes what was missed and
   * opens one review. True if more is due: after a downtime of weeks, each week
   * gets its own.
   */
  async step(uow: UnitOfWork): Promise<boolean> {
    const { reviews, schedules } = this.options;
    const { tx, pilot } = uow;
    const now = timestamp(uow.now);
    const { last, overdue, schedule } = await together(tx, {
      overdue: () => reviews.overdue(tx, pilot.ref, now),
      schedule: () => schedules.schedule(tx, pilot.ref),
      last: () => reviews.latest(tx, pilot.ref),
    });
    await this.#noteMissed(uow, overdue);
    if (!schedule || !pilot.startedAt || !LIVE.includes(pilot.stage)) {
      return false;
    }
    // The first one after the last, or after the start.
    const anchor = last ?? { at: pilot.startedAt };
    const due = reviewFollowing(pilot, schedule, anchor);
    if (!due || due.at > now) {
      await schedules.setNextAt(tx, pilot.ref, due?.at ?? FOR_EVER);
      return false;
    }
    const after = reviewFollowing(pilot, schedule, due);
    const isLatest = !after || after.at > now;
    await this.#open(uow, due, {
      dueAt: after?.at ?? decisionBegins(pilot),
      isLatest,
    });
    await schedules.setNextAt(tx, pilot.ref, after?.at ?? FOR_EVER);
    return !isLatest;
  }

  async #open(
    uow: UnitOfWork,
    due: UpcomingReview,
    options: { dueAt: string; isLatest: boolean },
  ): Promise<void> {
    const { reviews, snapshots } = this.options;
    const snapshot = await snapshots.take(uow, due);
    const review: OpenedReview = {
      id: due.id,
      state: 'open',
      at: due.at,
      openedAt: timestamp(uow.now),
      dueAt: options.dueAt,
      version: 1,
      notes: '',
      learnings: '',
      actions: [],
      snapshotHash: canonicalHash(snapshot),
      summary: summarizeSnapshot(snapshot),
    };
    await reviews.open(uow.tx, uow.pilot.ref, review, snapshot);
    await uow.record({
      action: 'review.opened',
      subject: `review/${review.id}`,
      payload: {
        at: review.at,
        dueAt: review.dueAt,
        snapshotHash: review.snapshotHash,
        ...review.summary,
      },
    });
    // What was beyond its limit weeks ago is on record; the pilot pauses for what is.
    if (options.isLatest) await this.#enforce(uow, snapshot);
  }

  async #enforce(uow: UnitOfWork, snapshot: ReviewSnapshot): Promise<void> {
    for (const row of snapshot.rows) {
      if (row.group !== 'limit' || row.verdict !== 'beyond') continue;
      const subject = row.id.replace(/^limit\//, '');
      const detail = say(pilotsPhrases.reviews.snapshot.beyond, {
        titleWords: row.title,
        words: String(row.reason),
      });
      breached(uow, { cause: 'limit', subject, detail });
      if (uow.pilot.stage === 'decision-due') continue;
      await this.options.plans.noteBreach(uow, {
        subject,
        detail,
        at: timestamp(uow.now),
        review: snapshot.review,
      });
    }
  }

  async #noteMissed(
    uow: UnitOfWork,
    overdue: readonly OpenedReview[],
  ): Promise<void> {
    const { reviews } = this.options;
    const { tx, pilot, now } = uow;
    for (const review of overdue) {
      const state = reviewAfter(review.state, 'miss');
      if (!state) continue;
      await reviews.update(tx, pilot.ref, {
        ...review,
        state,
        missedAt: timestamp(now),
        version: review.version + 1,
      });
      await uow.record({
        action: 'review.missed',
        subject: `review/${review.id}`,
        payload: { dueAt: review.dueAt, openedAt: review.openedAt },
      });
      // Once the pilot is decided nobody is asked to make up for it.
      if (!LIVE.includes(pilot.stage)) continue;
      tell(uow, {
        recipients: [pilot.holders.sponsor],
        title: `the weekly review of ${review.id} was missed`,
        link: `reviews#${review.id}`,
        scope: `review-missed/${review.id}`,
        severity: 'high',
      });
    }
  }
}

function decisionBegins({ fields }: PilotState): string {
  const { decisionDate, timeZone } = fields.intent;
  return timestamp(new Date(dateBegins(decisionDate, timeZone)));
}

/** The review after another, or after the start, while the pilot is reviewed: until its decision is due. */
function reviewFollowing(
  pilot: PilotState,
  schedule: StoredSchedule,
  after: ReviewAnchor,
): UpcomingReview | undefined {
  const ends = [decisionBegins(pilot)];
  if (pilot.stage === 'decision-due') ends.push(pilot.stageSince);
  return dueReview({
    schedule,
    setAt: schedule.setAt,
    timeZone: pilot.fields.intent.timeZone ?? 'UTC',
    after,
    until: new Date(ends.sort()[0]),
  });
}
