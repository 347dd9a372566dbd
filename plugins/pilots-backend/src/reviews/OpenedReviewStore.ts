import {
  OpenedReview,
  ReviewSnapshot,
  ReviewsSoFar,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../ground/database/oneReading';
import { readOnce } from '../ground/database/readOnce';

/** Reviews that were opened, and their snapshots, in the database. */
export class OpenedReviewStore {
  /** A review is opened once: the second attempt fails on the primary key. */
  async open(
    tx: Knex,
    pilot: string,
    review: OpenedReview,
    snapshot: ReviewSnapshot,
  ): Promise<void> {
    await tx('reviews').insert({ pilot_ref: pilot, ...toColumns(review) });
    await tx('review_snapshots').insert({
      pilot_ref: pilot,
      review_id: review.id,
      hash: review.snapshotHash,
      snapshot: JSON.stringify(snapshot),
    });
  }

  async update(tx: Knex, pilot: string, review: OpenedReview): Promise<void> {
    await tx('reviews')
      .where({ pilot_ref: pilot, id: review.id })
      .update(toColumns(review));
  }

  async find(
    tx: Knex,
    pilot: string,
    id: string,
  ): Promise<OpenedReview | undefined> {
    const row = await ask(
      tx,
      tx('reviews').where({ pilot_ref: pilot, id }).first(),
    );
    return row && fromColumns(row);
  }

  async snapshot(
    tx: Knex,
    pilot: string,
    id: string,
  ): Promise<ReviewSnapshot | undefined> {
    const row = await ask(
      tx,
      tx('review_snapshots')
        .where({ pilot_ref: pilot, review_id: id })
        .first('snapshot'),
    );
    return row && JSON.parse(row.snapshot);
  }

  /** All snapshots, the oldest first. */
  async snapshots(
    tx: Knex,
    pilot: string,
  ): Promise<{ id: string; snapshot: ReviewSnapshot }[]> {
    const rows = await ask(
      tx,
      tx('review_snapshots')
        .where('pilot_ref', pilot)
        .orderBy('review_id')
        .select('review_id', 'snapshot'),
    );
    return rows.map(row => ({
      id: row.review_id,
      snapshot: JSON.parse(row.snapshot),
    }));
  }

  /** The latest review before `id`, or the latest of all. */
  async latest(
    tx: Knex,
    pilot: string,
    before?: string,
  ): Promise<OpenedReview | undefined> {
    const key = `latest ${pilot} ${before ?? ''}`;
    const row = await readOnce(tx, 'reviews', key, () => {
      const query = tx('reviews').where('pilot_ref', pilot);
      if (before) query.where('id', '<', before);
      return query.orderBy('id', 'desc').first();
    });
    return row && fromColumns(row);
  }

  /** When the last review was, and the last in which learnings were written; one query. */
  async soFar(tx: Knex, pilot: string): Promise<ReviewsSoFar> {
    const row: any = await readOnce(tx, 'reviews', `so far ${pilot}`, () =>
      tx('reviews')
        .where('pilot_ref', pilot)
        .max({ latest: 'at' })
        .max({ learnt: tx.raw("case when learnings <> '' then at end") })
        .first(),
    );
    return {
      latestAt: row?.latest ?? undefined,
      learntAt: row?.learnt ?? undefined,
    };
  }

  /** Newest first, those before `before` when given. */
  async page(
    tx: Knex,
    query: { pilot: string; before?: string; limit: number },
  ): Promise<OpenedReview[]> {
    const found = tx('reviews').where('pilot_ref', query.pilot);
    if (query.before) found.where('id', '<', query.before);
    const rows = await ask(tx, found.orderBy('id', 'desc').limit(query.limit));
    return rows.map(fromColumns);
  }

  async count(tx: Knex, pilot: string): Promise<number> {
    const row = await ask(
      tx,
      tx('reviews').where('pilot_ref', pilot).count({ n: '*' }).first(),
    );
    return Number(row!.n);
  }

  /** Reviews with actions that nobody has done, and those not held; the newest first. */
  async unsettled(tx: Knex, pilot: string): Promise<OpenedReview[]> {
    const rows = await ask(
      tx,
      tx('reviews').where('pilot_ref', pilot).orderBy('id', 'desc'),
    );
    return rows
      .map(fromColumns)
      .filter(
        ({ state, actions }) =>
          state !== 'held' || actions.some(({ doneAt }) => !doneAt),
      );
  }

  /** Open reviews of a pilot whose time is over. */
  async overdue(tx: Knex, pilot: string, now: string): Promise<OpenedReview[]> {
    const rows = await ask(
      tx,
      tx('reviews')
        .where({ pilot_ref: pilot, state: 'open' })
        .where('due_at', '<=', now)
        .orderBy('id'),
    );
    return rows.map(fromColumns);
  }

  /** Pilots with open reviews whose time is over. */
  async pilotsOverdue(tx: Knex, now: string): Promise<string[]> {
    return ask(
      tx,
      tx('reviews')
        .where('state', 'open')
        .where('due_at', '<=', now)
        .distinct()
        .orderBy('pilot_ref')
        .pluck('pilot_ref'),
    );
  }
}

function toColumns(review: OpenedReview) {
  return {
    id: review.id,
    state: review.state,
    at: review.at,
    opened_at: review.openedAt,
    due_at: review.dueAt,
    version: review.version,
    notes: review.notes,
    learnings: review.learnings,
    actions: JSON.stringify(review.actions),
    held_at: review.heldAt ?? null,
    held_by: review.heldBy ? JSON.stringify(review.heldBy) : null,
    missed_at: review.missedAt ?? null,
    snapshot_hash: review.snapshotHash,
    summary: JSON.stringify(review.summary),
  };
}

function fromColumns(row: any): OpenedReview {
  return {
    id: row.id,
    state: row.state,
    at: row.at,
    openedAt: row.opened_at,
    dueAt: row.due_at,
    version: row.version,
    notes: row.notes,
    learnings: row.learnings,
    actions: JSON.parse(row.actions),
    heldAt: row.held_at ?? undefined,
    heldBy: row.held_by ? JSON.parse(row.held_by) : undefined,
    missedAt: row.missed_at ?? undefined,
    snapshotHash: row.snapshot_hash,
    summary: JSON.parse(row.summary),
  };
}
