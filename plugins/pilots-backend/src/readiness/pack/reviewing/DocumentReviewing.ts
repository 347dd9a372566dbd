import {
  DocumentFacts,
  DocumentId,
  DocumentReview,
  pilotsPhrases,
  say,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../../ground/Clock';
import { UnitOfWork } from '../../../ground/work/UnitOfWork';
import { assertPackOpen } from '../assertPackOpen';
import { PackService } from '../PackService';
import { DocumentComment, DocumentReviewStore } from './DocumentReviewStore';
import { whyNoReview } from './whyNoReview';

const { pack: phrases } = pilotsPhrases.readiness;

/** What a reviewer read: both must be those of the current version. */
export interface Reviewed {
  version: number;
  hash: string;
}

/** Approving documents, asking for changes, commenting. */
export class DocumentReviewing {
  constructor(
    private readonly store: DocumentReviewStore,
    private readonly pack: PackService,
  ) {}

  /** Approves the version that was read; it binds to its hash. */
  async approve(
    uow: UnitOfWork,
    document: DocumentId,
    request: Reviewed & { statement: string },
  ): Promise<void> {
    const { act, facts } = await this.#reviewer(uow, document, request);
    const { approval } = facts.state;
    if (approval) {
      throw new ConflictError(
        say(phrases.approve.approvedBefore, {
          n: approval.version,
          actor: approval.by.actor,
        }),
      );
    }
    await this.#add(uow, {
      ...request,
      document,
      decision: 'approved',
      by: act,
    });
  }

  /** Sends the version back, saying what should change. */
  async requestChanges(
    uow: UnitOfWork,
    document: DocumentId,
    request: Reviewed & { reason: string },
  ): Promise<void> {
    const { act } = await this.#reviewer(uow, document, request);
    await this.#add(uow, {
      version: request.version,
      hash: request.hash,
      statement: request.reason,
      document,
      decision: 'changes-requested',
      by: act,
    });
  }

  /** Says something about a document; binds nobody. */
  async comment(
    uow: UnitOfWork,
    document: DocumentId,
    text: string,
  ): Promise<DocumentComment> {
    if (!text.trim()) throw new InputError(phrases.emptyComment);
    const { current } = (await this.pack.facts(uow))[document];
    const comment: DocumentComment = {
      id: randomUUID(),
      document,
      version: current?.version ?? 0,
      author: uow.actor.ref,
      comment: text,
      at: timestamp(uow.now),
    };
    await this.store.addComment(uow.tx, uow.pilot.ref, comment);
    await uow.record({
      action: 'document.commented',
      subject: `document/${document}`,
      payload: { comment: comment.id, version: comment.version, text },
    });
    return comment;
  }

  async #reviewer(
    uow: UnitOfWork,
    document: DocumentId,
    reviewed: Reviewed,
  ): Promise<{ act: Signatory; facts: DocumentFacts }> {
    assertPackOpen(uow.pilot);
    const facts = (await this.pack.facts(uow))[document];
    const { current } = facts;
    if (!current) {
      throw new ConflictError(
        say(phrases.approve.documentUnwritten, { document }),
      );
    }
    const refusal = whyNoReview(facts, uow);
    if (refusal) throw new NotAllowedError(refusal);
    if (
      reviewed.version !== current.version ||
      reviewed.hash !== current.hash
    ) {
      throw new ConflictError(
        say(phrases.approve.stale, {
          n: current.version,
          hash: current.hash,
        }),
      );
    }
    return { act: uow.actAs(facts.approvers)!, facts };
  }

  async #add(
    uow: UnitOfWork,
    review: Omit<DocumentReview, 'at' | 'id'>,
  ): Promise<void> {
    if (!review.statement.trim()) {
      throw new InputError(phrases.approve.sayWhat);
    }
    const added = { ...review, id: randomUUID(), at: timestamp(uow.now) };
    await this.store.add(uow.tx, uow.pilot.ref, added);
    const { id, version, hash, by, statement } = added;
    await uow.record({
      action: `document.${added.decision}`,
      subject: `document/${added.document}`,
      payload: { review: id, version, hash, by, statement },
    });
  }
}
