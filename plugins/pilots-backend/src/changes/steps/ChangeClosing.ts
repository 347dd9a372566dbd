import {
  ChangeClosure,
  ChangedDocument,
  ChangeLearnings,
  ChangeRecord,
  ChangeResult,
  closureBlockers,
  DocumentId,
  dutiesAfterClosing,
  Signatory,
  withdrawalRefusal,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { BlockedError } from '../../ground/http/preconditions';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { actorOf, afterEvent, loadChange } from './changeSteps';
import { ChangeStore } from '../ChangeStore';
import { zoneOf } from '../emergency/zoneOf';
import { ChangeTraces } from '../ledger/ChangeTraces';

const { closing: phrases } = pilotsPhrases.changes.writing;

/** The number of a document's latest version; undefined when it has none. */
export type LatestVersion = (
  reading: Reading,
  document: DocumentId,
) => Promise<number | undefined>;

/** Called within the transaction that closes a change. */
export type AfterClosing = (
  uow: UnitOfWork,
  change: ChangeRecord,
) => Promise<void>;

/** How changes end: with a result and learnings, or withdrawn. */
export class ChangeClosing {
  #latestVersion?: LatestVersion;
  readonly #afterClosing: AfterClosing[] = [];

  constructor(
    private readonly store: ChangeStore,
    private readonly traces: ChangeTraces,
  ) {}

  /** The room that keeps the documents says which versions there are. */
  versionsFrom(latestVersion: LatestVersion): void {
    this.#latestVersion = latestVersion;
  }

  /** Lets a later room draw its conclusions from how changes end. */
  afterClosing(hook: AfterClosing): void {
    this.#afterClosing.push(hook);
  }

  /**
   * Closes an approved change. Throws BlockedError before its window, and for a
   * failed change without learnings; InputError for versions that do not exist.
   */
  async close(
    uow: UnitOfWork,
    request: { id: string; result: ChangeResult } & Partial<ChangeLearnings>,
  ): Promise<ChangeRecord> {
    const change = await loadChange(this.store, uow, request.id);
    const closed = afterEvent(uow, change, 'close');
    const closure: ChangeClosure = {
      result: request.result,
      ...(await this.#learnings(uow, request)),
      closedAt: timestamp(uow.now),
      closedBy: actorOf(uow, change, 'close'),
    };
    const blockedBy = closureBlockers({
      change,
      closure,
      now: uow.now,
      bySystem: uow.actor.kind === 'system',
    });
    if (blockedBy.length > 0) {
      throw new BlockedError(
        say(phrases.blocked, {
          n: change.number,
          reasonWords: blockedBy.map(b => b.message).join('; '),
        }),
        blockedBy,
      );
    }
    const { emergency } = closed;
    const written = await this.#write(uow, 'change.closed', closure.closedBy, {
      ...closed,
      closure,
      ...(emergency && {
        emergency: dutiesAfterClosing(emergency, uow.now, zoneOf(uow)),
      }),
    });
    await this.closed(uow, written);
    return written;
  }

  /** Tells the rooms that listen that a change was closed. */
  async closed(uow: UnitOfWork, change: ChangeRecord): Promise<void> {
    for (const hook of this.#afterClosing) await hook(uow, change);
  }

  /** Writes what a closed change taught, when it was closed without. */
  async learn(
    uow: UnitOfWork,
    request: { id: string } & Partial<ChangeLearnings>,
  ): Promise<ChangeRecord> {
    const change = await loadChange(this.store, uow, request.id);
    const closed = afterEvent(uow, change, 'learn');
    const learnings = await this.#learnings(uow, request);
    if (!learnings.learnings.trim()) {
      throw new InputError(phrases.write);
    }
    const closure = { ...change.closure!, ...learnings };
    const by = actorOf(uow, change, 'learn');
    return this.#write(uow, 'change.learnings', by, { ...closed, closure });
  }

  /** Takes back a change that will not be made. Throws ConflictError for one that was: it has a deployment. */
  async withdraw(
    uow: UnitOfWork,
    request: { id: string; reason: string },
  ): Promise<ChangeRecord> {
    const change = await loadChange(this.store, uow, request.id);
    const withdrawn = afterEvent(uow, change, 'withdraw');
    if (!request.reason.trim()) {
      throw new InputError(phrases.withdrawalReason);
    }
    const { reason } = request;
    const withdrawal = {
      reason,
      by: actorOf(uow, change, 'withdraw'),
      at: timestamp(uow.now),
    };
    const made = withdrawalRefusal(
      change,
      await this.traces.madeBy(uow, change),
    );
    if (made) throw new ConflictError(made);
    await this.store.update(uow.tx, { ...withdrawn, withdrawal });
    await uow.record({
      action: 'change.withdrawn',
      subject: `change/${change.id}`,
      payload: { reason, by: withdrawal.by, from: change.state },
    });
    return { ...withdrawn, withdrawal };
  }

  async #write(
    uow: UnitOfWork,
    action: string,
    by: Signatory,
    change: ChangeRecord,
  ): Promise<ChangeRecord> {
    await this.store.update(uow.tx, change);
    await uow.record({
      action,
      subject: `change/${change.id}`,
      payload: { ...change.closure, by },
    });
    return change;
  }

  async #learnings(
    reading: Reading,
    request: Partial<ChangeLearnings>,
  ): Promise<ChangeLearnings> {
    const { changedDocuments = [] } = request;
    await this.#assertVersions(reading, changedDocuments);
    return {
      learnings: request.learnings ?? '',
      changedDocuments,
      documentsNote: request.documentsNote ?? '',
    };
  }

  async #assertVersions(
    reading: Reading,
    documents: ChangedDocument[],
  ): Promise<void> {
    if (!this.#latestVersion) return;
    for (const { document, version } of documents) {
      const latest = await this.#latestVersion(reading, document);
      if (latest === undefined || version > latest) {
        throw new InputError(
          latest === undefined
            ? say(phrases.unwritten, { id: document, n: version })
            : say(phrases.version, {
                id: document,
                n: version,
                latestN: latest,
              }),
        );
      }
    }
  }
}
