import {
  changeContentHash,
  ChangeDraft,
  changeId,
  ChangeRecord,
  ReadChange,
  readChangeContent,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { requireMatch } from '../../ground/http/preconditions';
import { tellOfVoid } from '../../ground/messages/tellOfVoid';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { PilotState } from '../../pilot/PilotState';
import {
  actorOf,
  afterEvent,
  assertNotArchived,
  assertUnblocked,
  ChangeStores,
  loadChange,
  templateOf,
} from './changeSteps';
import { ChangeStore } from '../ChangeStore';

const { template: templates, writing } = pilotsPhrases.changes;

/** Writing change records, up to their proposal. */
export class ChangeDrafts {
  readonly #store: ChangeStore;

  constructor(private readonly stores: ChangeStores) {
    this.#store = stores.store;
  }

  /** A new change; with `propose` it is proposed at once, or not made at all. */
  async create(
    uow: UnitOfWork,
    request: ChangeDraft & { propose?: boolean },
  ): Promise<ChangeRecord> {
    assertNotArchived(uow);
    const { tx, pilot, now } = uow;
    const { content, externalIds, ships } = await this.#read(uow, request);
    const author = actorOf(uow, content, 'edit');
    const number = await this.#store.nextNumber(tx, pilot.ref);
    const change: ChangeRecord = {
      ...content,
      ...ships,
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
    await this.#store.add(tx, change);
    await uow.record({
      action: 'change.created',
      subject: `change/${change.id}`,
      payload: { content, externalIds, ships, hash: change.hash, author },
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
    const { tx, now } = uow;
    const change = await loadChange(this.#store, uow, request.id);
    requireMatch(uow.ifMatch, change.version);
    const { kind } = change;
    const draft = { ...request.draft, kind: request.draft.kind ?? kind };
    if (draft.kind !== kind) {
      throw new InputError(say(writing.draft.kind[kind], { id: change.id }));
    }
    const { content, externalIds, ships } = await this.#read(uow, {
      template: change.template?.id,
      ...draft,
    });
    const author = actorOf(uow, change, 'edit');
    const edited = afterEvent(uow, change, 'edit');
    const hash = changeContentHash(content);
    if (hash === change.hash) {
      return this.#attach(uow, {
        ...edited,
        ...ships,
        state: change.state,
        approvedAt: change.approvedAt,
        externalIds,
      });
    }
    const known = change.authors.some(
      ({ actor, onBehalfOf }) =>
        actor === author.actor && onBehalfOf === author.onBehalfOf,
    );
    const next: ChangeRecord = {
      ...edited,
      ...content,
      ...ships,
      window: content.window,
      hash,
      externalIds,
      // A standard change stays approved: its template says the same.
      approvedAt: edited.state === 'approved' ? timestamp(now) : undefined,
      proposedAt: edited.state === 'draft' ? undefined : timestamp(now),
      authors: known ? change.authors : [...change.authors, author],
    };
    if (next.state !== 'draft') await assertUnblocked(this.stores, uow, next);
    await this.#store.update(tx, next);
    await this.#store.voidVerdicts(tx, next, timestamp(now));
    if (change.state === 'approved' && next.state !== 'approved') {
      tellOfVoid(uow, {
        verdicts: change.verdicts,
        what: `the change ${change.id}, ${change.title},`,
        link: `changes#${change.id}`,
        scope: `change/${change.id}/void/${next.version}`,
        asks: [`change/${change.id}`],
      });
    }
    await uow.record({
      action: 'change.edited',
      subject: `change/${next.id}`,
      payload: {
        content,
        externalIds,
        ships,
        hash,
        previousHash: change.hash,
        approvalVoided:
          change.state === 'approved' && next.state !== 'approved',
        author,
      },
    });
    return loadChange(this.#store, uow, next.id);
  }

  /**
   * Asks for approval; a standard change has that of its template. Throws
   * BlockedError that names all that is missing.
   */
  async propose(
    uow: UnitOfWork,
    request: { id: string },
  ): Promise<ChangeRecord> {
    const change = await loadChange(this.#store, uow, request.id);
    const by = actorOf(uow, change, 'propose');
    const after = afterEvent(uow, change, 'propose');
    const proposed: ChangeRecord = {
      ...after,
      proposedAt: timestamp(uow.now),
      approvedAt: after.state === 'approved' ? timestamp(uow.now) : undefined,
    };
    await assertUnblocked(this.stores, uow, proposed);
    await this.#store.update(uow.tx, proposed);
    await uow.record({
      action: 'change.proposed',
      subject: `change/${change.id}`,
      payload: { hash: change.hash, by, template: change.template },
    });
    return proposed;
  }

  async #read(uow: UnitOfWork, draft: ChangeDraft): Promise<ReadChange> {
    const id = draft.template;
    const template = id
      ? await templateOf(this.stores.templates, uow, {
          template: { id, version: 0 },
        })
      : undefined;
    if (id && !template) {
      throw new InputError(say(templates.unknown, { id }));
    }
    return readChangeContent(draft, about(uow.pilot), template);
  }

  async #attach(uow: UnitOfWork, change: ChangeRecord): Promise<ChangeRecord> {
    await this.#store.update(uow.tx, change);
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
