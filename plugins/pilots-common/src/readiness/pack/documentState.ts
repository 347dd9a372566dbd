import { DocumentReview, PackDocument } from './PackDocument';

/**
 * Where a document stands: not written; waiting for its approver; sent back;
 * approved; or approved once, in a content that is no longer the current one.
 *
 * @public
 */
export type DocumentStateId =
  | 'missing'
  | 'in-review'
  | 'changes-requested'
  | 'approved'
  | 'approval-void';

/** The state of a document, with the review that makes it so. @public */
export interface DocumentState {
  state: DocumentStateId;
  /** The approval that stands; only when `approved`. */
  approval?: DocumentReview;
  /** What was asked for; only when `changes-requested`. */
  changesRequested?: DocumentReview;
  /** The last approval, whether it still stands or not: where a diff begins. */
  lastApproval?: DocumentReview;
}

/**
 * True when the content that was approved is not the content that stands there
 * now. An approval binds to a content by its hash: it is void as soon as that
 * changes, and speaks again when exactly that content comes back, since that is
 * what was read and approved.
 *
 * @public
 */
export function isVoid(
  review: Pick<DocumentReview, 'hash'>,
  current: { hash: string } | undefined,
): boolean {
  return review.hash !== current?.hash;
}

/** What the reviews of a document amount to: the last word on the current content counts. @public */
export function documentState(
  document: Pick<PackDocument, 'current' | 'reviews'>,
): DocumentState {
  const { current, reviews } = document;
  const lastApproval = findLast(reviews, r => r.decision === 'approved');
  if (!current) return { state: 'missing', lastApproval };
  const lastWord = findLast(reviews, review => !isVoid(review, current));
  if (lastWord?.decision === 'approved') {
    return { state: 'approved', approval: lastWord, lastApproval };
  }
  if (lastWord) {
    return {
      state: 'changes-requested',
      changesRequested: lastWord,
      lastApproval,
    };
  }
  return { state: lastApproval ? 'approval-void' : 'in-review', lastApproval };
}

function findLast<T>(
  items: readonly T[],
  matches: (item: T) => boolean,
): T | undefined {
  return [...items].reverse().find(matches);
}
