import {
  contentHash,
  DOCUMENT_WRITERS,
  DocumentId,
  DocumentSource,
  isVoid,
  missingSections,
  pilotsPhrases,
  presumedAuthors,
  ROLE_TITLES,
  say,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { requireMatch } from '../../ground/http/preconditions';
import { tell } from '../../ground/messages/tell';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { assertPackOpen } from './assertPackOpen';
import {
  ContentTooLargeError,
  MAX_DOCUMENT_BYTES,
} from './ContentTooLargeError';
import { ReadOutcome } from './links/DocumentReader';
import { DocumentStore } from './DocumentStore';
import { PackService } from './PackService';

const { write: phrases } = pilotsPhrases.readiness.pack;

/** Writing documents in the portal, linking them, and taking over what was read. */
export class DocumentWriting {
  constructor(
    private readonly store: DocumentStore,
    private readonly pack: PackService,
  ) {}

  /** Writes a document in the portal. What is the same as before makes no new version. */
  async write(
    uow: UnitOfWork,
    document: DocumentId,
    content: string,
  ): Promise<void> {
    const author = await this.#assertWritable(uow, document);
    assertContent(content);
    const { link } = (await this.pack.facts(uow))[document];
    if (link) {
      await this.store.setLink(uow.tx, uow.pilot.ref, document, undefined);
      await uow.record({
        action: 'document.unlinked',
        subject: `document/${document}`,
        payload: { url: link.url },
      });
    }
    await this.#addVersion(uow, document, {
      content,
      source: 'portal',
      authors: [author],
    });
  }

  /** Says that a document is read from a URL from now on, and what was read there. */
  async link(
    uow: UnitOfWork,
    document: DocumentId,
    read: ReadOutcome,
  ): Promise<void> {
    const linkedBy = await this.#assertWritable(uow, document);
    await this.store.setLink(uow.tx, uow.pilot.ref, document, {
      url: read.url,
      origin: 'portal',
      linkedBy,
      linkedAt: timestamp(uow.now),
    });
    await uow.record({
      action: 'document.linked',
      subject: `document/${document}`,
      payload: { url: read.url, by: linkedBy },
    });
    await this.takeOver(uow, document, read);
  }

  /** Takes over what was read from a document's URL; nothing if that is no longer its URL. */
  async takeOver(
    uow: UnitOfWork,
    document: DocumentId,
    read: ReadOutcome,
  ): Promise<void> {
    const { link } = (await this.pack.facts(uow))[document];
    if (link?.url !== read.url) return;
    const reachable = read.result !== 'failed';
    await this.store.setLink(uow.tx, uow.pilot.ref, document, {
      ...link,
      reachable,
      reason: read.result === 'failed' ? read.reason : undefined,
      etag: read.result === 'read' ? read.etag : read.knownEtag,
      readAt: timestamp(uow.now),
    });
    // Only a turn is news; the same failure every ten minutes is not.
    if (reachable !== (link.reachable ?? true)) {
      await uow.record({
        action: reachable ? 'document.reachable' : 'document.unreachable',
        subject: `document/${document}`,
        payload: read.result === 'failed' ? { reason: read.reason } : {},
      });
    }
    if (read.result !== 'read') return;
    await this.#addVersion(uow, document, {
      content: read.content,
      source: 'url',
      url: read.url,
      authors: [
        ...presumedAuthors(document, uow.pilot.holders),
        ...(link.linkedBy ? [link.linkedBy] : []),
      ],
    });
  }

  /** The act of the writer; throws unless they may write this version of it now. */
  async #assertWritable(
    uow: UnitOfWork,
    document: DocumentId,
  ): Promise<Signatory> {
    const writers = DOCUMENT_WRITERS[document];
    const act = uow.actAs(writers);
    if (!act) {
      const roles = writers.map(role => ROLE_TITLES[role]).join(' and the ');
      throw new NotAllowedError(say(phrases.onlyBy, { roles, document }));
    }
    assertPackOpen(uow.pilot);
    const declared = uow.pilot.declared.pack?.[document];
    if (declared) {
      throw new ConflictError(
        say(phrases.declared, { url: declared, key: document }),
      );
    }
    const { current } = (await this.pack.facts(uow))[document];
    requireMatch(uow.ifMatch, current?.version ?? 0);
    return act;
  }

  async #addVersion(
    uow: UnitOfWork,
    document: DocumentId,
    written: {
      content: string;
      source: DocumentSource;
      url?: string;
      authors: Signatory[];
    },
  ): Promise<void> {
    const { current, state } = (await this.pack.facts(uow))[document];
    const hash = contentHash(written.content);
    if (current?.hash === hash) return;
    const { content, ...origin } = written;
    const version = {
      ...origin,
      document,
      version: (current?.version ?? 0) + 1,
      hash,
      createdAt: timestamp(uow.now),
      missingSections: missingSections(document, content).map(s => s.id),
      size: content.length,
    };
    await this.store.addVersion(uow.tx, uow.pilot.ref, { ...version, content });
    await uow.record({
      action: 'document.written',
      subject: `document/${document}`,
      payload: { version: version.version, hash, ...origin },
    });
    const { lastApproval } = state;
    if (!lastApproval) return;
    const restored = !isVoid(lastApproval, version);
    if (!restored && state.state !== 'approved') return;
    await uow.record({
      action: restored
        ? 'document.approval-restored'
        : 'document.approval-voided',
      subject: `document/${document}`,
      payload: { approval: lastApproval.id, version: lastApproval.version },
    });
    if (restored) return;
    const { actor } = lastApproval.by;
    tell(uow, {
      recipients: actor === uow.actor.ref ? [] : [actor],
      title: `your approval of ${document} is void: version ${version.version} says something else`,
      link: `readiness#${document}`,
      scope: `document/${document}/void/${version.version}`,
      asks: [`document/${document}/${version.version}`],
    });
  }
}

function assertContent(content: string): void {
  if (Buffer.byteLength(content, 'utf8') > MAX_DOCUMENT_BYTES) {
    throw new ContentTooLargeError();
  }
  if (!content.trim())
    throw new InputError(pilotsPhrases.general.reading.empty);
  if (content.includes('\u0000')) throw new InputError(phrases.noText);
}
