import {
  changeContentHash,
  ChangeDraft,
  changeId,
  ChangeRecord,
  readChangeContent,
  rolesFor,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotAllowedError } from '@backstage/errors';
import { timestamp } from '../ground/Clock';
import { requireMatch } from '../ground/preconditions';
import { UnitOfWork } from '../ground/UnitOfWork';
import { PilotState } from '../pilot/PilotState';
import {
  afterEvent,
  assertNotArchived,
  assertUnblocked,
  loadChange,
} from './changeSteps';
import { ChangeStore } from './ChangeStore';

/** Writing change records, up to their proposal. */
export class ChangeDrafts {
  constructor(private readonly store: ChangeStore) {}

  /** A new change; with `propose` it is proposed at once, or not made at all. */
  async create(
    uow: UnitOfWork,
    request: ChangeDraft & { propose?: boolean },
  ): Promise<ChangeRecord> {
    assertNotArchived(uow);
    const { tx, pilot, now } = uow;
    const { content, externalIds } = readChangeContent(request, about(pilot));
    const author = authorOf(uow);
    const number = await this.store.nextNumber(tx, pilot.ref);
    const change: ChangeRecord = {
      ...content,
      id: changeId(number),
      number,
      pilot: pilot.ref,
      state: 'draft',
      hash: changeContentHash(content),
      externalIds,
      author,
      authors: [author],
      createdAt: timestamp(now),
      updatedAt: timestamp(now),
      version: 1,
      verdicts: [],
    };
    await this.store.add(tx, change);
    await uow.record({
      action: 'change.created',
      subject: `change/${change.id}`,
      payload: { content, externalIds, hash: change.hash, author },
    });
    return request.propose ? this.propose(uow, { id: change.id }) : change;
  }

  /**
   * Replaces what a change says. Another content voids the approval: it waits
   * for one again. External ids alone void nothing.
   */
  async edit(
    uow: UnitOfWork,
    request: { id: string; draft: ChangeDraft },
  ): Promise<ChangeRecord> {
    const { tx, pilot, now } = uow;
    const change = await loadChange(this.store, uow, request.id);
    requireMatch(uow.ifMatch, change.version);
    const { content, externalIds } = readChangeContent(
      request.draft,
      about(pilot),
    );
    const edited = afterEvent(uow, change, 'edit');
    const hash = changeContentHash(content);
    if (hash === change.hash) {
      return this.#attach(uow, { ...edited, state: change.state, externalIds });
    }
    const author = authorOf(uow);
    const known = change.authors.some(
      ({ actor, onBehalfOf }) =>
        actor === author.actor && onBehalfOf === author.onBehalfOf,
    );
    const next: ChangeRecord = {
      ...edited,
      ...content,
      window: content.window,
      hash,
      externalIds,
      approvedAt: undefined,
      proposedAt: edited.state === 'draft' ? undefined : timestamp(now),
      authors: known ? change.authors : [...change.authors, author],
    };
    if (next.state === 'proposed') await assertUnblocked(this.store, uow, next);
    await this.store.update(tx, next);
    await this.store.voidVerdicts(tx, next, timestamp(now));
    await uow.record({
      action: 'change.edited',
      subject: `change/${next.id}`,
      payload: {
        content,
        externalIds,
        hash,
        previousHash: change.hash,
        approvalVoided: change.state === 'approved',
        author,
      },
    });
    return loadChange(this.store, uow, next.id);
  }

  /** Asks for approval. Throws BlockedError that names all that is missing. */
  async propose(
    uow: UnitOfWork,
    request: { id: string },
  ): Promise<ChangeRecord> {
    const change = await loadChange(this.store, uow, request.id);
    const proposed: ChangeRecord = {
      ...afterEvent(uow, change, 'propose'),
      proposedAt: timestamp(uow.now),
    };
    await assertUnblocked(this.store, uow, proposed);
    await this.store.update(uow.tx, proposed);
    await uow.record({
      action: 'change.proposed',
      subject: `change/${change.id}`,
      payload: { hash: change.hash, by: authorOf(uow) },
    });
    return proposed;
  }

  async #attach(uow: UnitOfWork, change: ChangeRecord): Promise<ChangeRecord> {
    await this.store.update(uow.tx, change);
    await uow.record({
      action: 'change.attached',
      subject: `change/${change.id}`,
      payload: { externalIds: change.externalIds },
    });
    return change;
  }
}

function about(pilot: PilotState) {
  const [namespace] = pilot.ref.split('/');
  return { namespace, targets: pilot.fields.targets };
}

function authorOf(uow: UnitOfWork): Signatory {
  const author = uow.actAs(rolesFor('change.propose'));
  if (!author) {
    throw new NotAllowedError(
      'Product manager and tech lead write change records',
    );
  }
  return author;
}
