import {
  DocumentId,
  DocumentReview,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Knex } from 'knex';
import { ask } from '../../../ground/database/oneReading';
import { readOnce } from '../../../ground/database/readOnce';

/** What a reader says about a document. */
export interface DocumentComment {
  id: string;
  document: DocumentId;
  /** The version that was the current one then. */
  version: number;
  author: string;
  comment: string;
  at: string;
}

/** Approvals, requests for changes and comments in the database. */
export class DocumentReviewStore {
  async add(tx: Knex, pilot: string, review: DocumentReview): Promise<void> {
    await tx('pack_reviews').insert({
      id: review.id,
      pilot_ref: pilot,
      document: review.document,
      decision: review.decision,
      version: review.version,
      hash: review.hash,
      signatory: JSON.stringify(review.by),
      statement: review.statement,
      reviewed_at: review.at,
    });
  }

  /** The reviews of all documents of a pilot, oldest first; one query. */
  async reviews(tx: Knex, pilot: string): Promise<DocumentReview[]> {
    const rows: any[] = await readOnce(tx, 'pack_reviews', pilot, () =>
      tx('pack_reviews').where('pilot_ref', pilot).orderBy('seq'),
    );
    return rows.map(row => ({
      id: row.id,
      document: row.document,
      decision: row.decision,
      version: row.version,
      hash: row.hash,
      by: JSON.parse(row.signatory),
      statement: row.statement,
      at: row.reviewed_at,
    }));
  }

  async addComment(
    tx: Knex,
    pilot: string,
    comment: DocumentComment,
  ): Promise<void> {
    await tx('pack_comments').insert({
      id: comment.id,
      pilot_ref: pilot,
      document: comment.document,
      version: comment.version,
      author: comment.author,
      comment: comment.comment,
      commented_at: comment.at,
    });
  }

  /** The latest comments on a document, oldest first. */
  async comments(
    tx: Knex,
    key: { pilot: string; document: DocumentId },
    limit: number,
  ): Promise<DocumentComment[]> {
    const rows = await ask(
      tx,
      tx('pack_comments')
        .where({ pilot_ref: key.pilot, document: key.document })
        .orderBy('seq', 'desc')
        .limit(limit),
    );
    return rows.reverse().map(row => ({
      id: row.id,
      document: row.document,
      version: row.version,
      author: row.author,
      comment: row.comment,
      at: row.commented_at,
    }));
  }
}
