import {
  AgreedAction,
  OpenedReview,
  pilotsPhrases,
  readActions,
  reviewAfter,
  rolesFor,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { requireMatch } from '../../ground/http/preconditions';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import type { ObservationIntake } from '../../outcomes/observations/ObservationIntake';
import { finishAction } from '../finishAction';
import { LIVE } from '../opening/live';
import { OpenedReviewStore } from '../OpenedReviewStore';
import { refuse } from '../plans/PlanWriting';

const phrases = pilotsPhrases.reviews;

const MAX_TEXT = 10_000;

/** What people say in a review. */
export interface HeldInput {
  notes: string;
  learnings?: string;
  /** Each with what, owner and due date; all of them, in order. */
  actions?: unknown;
  /** Values that are entered by hand within the review. */
  observations?: unknown[];
}

/** Holding a review: what was said, and what follows from it. */
export class ReviewHolding {
  constructor(
    private readonly options: {
      intake: ObservationIntake;
      reviews: OpenedReviewStore;
    },
  ) {}

  /** Completes an open or missed review; one that was held is revised. Its numbers never change. */
  async hold(
    uow: UnitOfWork,
    request: { id: string; input: HeldInput },
  ): Promise<OpenedReview> {
    const { tx, pilot } = uow;
    const review = await this.#find(uow, request.id);
    requireMatch(uow.ifMatch, review.version);
    const event = review.state === 'held' ? 'revise' : 'hold';
    const state = reviewAfter(review.state, event);
    if (!state || !LIVE.includes(pilot.stage)) {
      throw new ConflictError(
        say(phrases.over[review.state], {
          date: review.id,
          stage: pilot.stage,
        }),
      );
    }
    const { notes, learnings, actions } = read(request.input, review);
    await this.#observe(uow, request.input.observations);
    const by = uow.actAs(rolesFor('review.complete'));
    const held: OpenedReview = {
      ...review,
      state,
      notes,
      learnings,
      actions,
      heldAt: review.heldAt ?? timestamp(uow.now),
      heldBy: review.heldBy ?? by ?? { actor: uow.actor.ref },
      version: review.version + 1,
    };
    await this.options.reviews.update(tx, pilot.ref, held);
    await uow.record({
      action: event === 'hold' ? 'review.held' : 'review.revised',
      subject: `review/${review.id}`,
      payload: {
        notes,
        learnings,
        actions,
        by: by ?? null,
        missedAt: review.missedAt ?? null,
        snapshotHash: review.snapshotHash,
        observations: request.input.observations?.length ?? 0,
      },
    });
    return held;
  }

  /** An action of a review is done. */
  async finish(
    uow: UnitOfWork,
    request: { id: string; action: string; evidence: string },
  ): Promise<OpenedReview> {
    const review = await this.#find(uow, request.id);
    const done: OpenedReview = {
      ...review,
      actions: finishAction(uow, review.actions, request),
      version: review.version + 1,
    };
    await this.options.reviews.update(uow.tx, uow.pilot.ref, done);
    await uow.record({
      action: 'review.action-done',
      subject: `review/${review.id}`,
      payload: { of: request.action, evidence: request.evidence },
    });
    return done;
  }

  async #find({ tx, pilot }: UnitOfWork, id: string): Promise<OpenedReview> {
    const review = await this.options.reviews.find(tx, pilot.ref, id);
    if (!review) throw new NotFoundError(say(phrases.unknown, { date: id }));
    return review;
  }

  /** All of them or the review is not completed: nobody looks for half of what they typed. */
  async #observe(uow: UnitOfWork, observations: unknown[] = []): Promise<void> {
    if (observations.length === 0) return;
    const items = observations.map((raw, index) => ({ raw, index }));
    const { rejected } = await this.options.intake.take(uow, items, {
      via: 'hand',
    });
    refuse(
      rejected.map(({ index, reason }) => ({
        field: `observations[${index}]`,
        message: reason,
      })),
    );
  }
}

function read(
  { notes, learnings, actions }: HeldInput,
  review: OpenedReview,
): { notes: string; learnings: string; actions: AgreedAction[] } {
  const found = readActions(actions, {
    known: review.actions,
    newId: randomUUID,
  });
  const said = notes.trim();
  if (!said) throw new InputError(phrases.notes);
  for (const [field, text] of Object.entries({ notes, learnings })) {
    if ((text ?? '').length > MAX_TEXT) {
      const message = `is longer than ${MAX_TEXT} characters`;
      found.problems.push({ field, message });
    }
  }
  refuse(found.problems);
  return {
    notes: said,
    learnings: learnings?.trim() ?? review.learnings,
    actions: found.actions,
  };
}
