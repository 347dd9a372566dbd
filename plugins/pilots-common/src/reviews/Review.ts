import { Signatory } from '../ground/Signatory';
import { SnapshotSummary } from './snapshot/ReviewSnapshot';

/** Where a weekly review stands, once it is opened. @public */
export const REVIEW_STATES = ['open', 'held', 'missed'] as const;
/** Where a weekly review stands, once it is opened. @public */
export type ReviewState = (typeof REVIEW_STATES)[number];

/** A review to come. @public */
export interface UpcomingReview {
  /** Its date in the pilot's zone, `2026-06-10`: unique within the pilot. */
  id: string;
  state: 'upcoming';
  /** RFC 3339, UTC. */
  at: string;
}

/** What somebody does by a date. @public */
export interface AgreedAction {
  id: string;
  what: string;
  /** User entity ref. */
  owner: string;
  /** ISO date, in the pilot's zone. */
  due: string;
  doneAt?: string;
  doneBy?: Signatory;
  /** What shows that it is done. */
  evidence?: string;
}

/** A weekly review that was opened. Times are RFC 3339, UTC. @public */
export interface OpenedReview {
  /** Its date in the pilot's zone. */
  id: string;
  state: ReviewState;
  /** When it was to take place; its numbers are as of then. */
  at: string;
  openedAt: string;
  /** Until then it is held, or it is missed: when the next one opens, or the decision is due. */
  dueAt: string;
  /** Grows with every change; the ETag. */
  version: number;
  notes: string;
  /** What the week taught. */
  learnings: string;
  actions: AgreedAction[];
  heldAt?: string;
  heldBy?: Signatory;
  /** It stays on record that a review was missed, even if it was made up for. */
  missedAt?: string;
  /** SHA-256 of the canonical JSON of the snapshot. */
  snapshotHash: string;
  summary: SnapshotSummary;
}

/** A weekly review, opened or to come. @public */
export type Review = UpcomingReview | OpenedReview;
