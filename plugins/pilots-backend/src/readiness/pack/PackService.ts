import {
  DOCUMENTS,
  DocumentId,
  documentDiff,
  DocumentVersion,
  packFacts,
  PackFacts,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotFoundError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import {
  decodeCursor,
  encodeCursor,
  Page,
  pageSize,
} from '../../ground/http/paging';
import { together } from '../../ground/database/oneReading';
import { Reading } from '../../ground/work/UnitOfWork';
import { StoredDocument } from './documentRows';
import { DocumentStore } from './DocumentStore';
import { effectiveLink } from './links/effectiveLink';
import {
  DocumentComment,
  DocumentReviewStore,
} from './reviewing/DocumentReviewStore';

const { pack: phrases } = pilotsPhrases.readiness;

/** Comments that are shown with a document. */
const COMMENTS_SHOWN = 200;

/** The readiness pack as it stands. */
export class PackService {
  constructor(
    private readonly documents: DocumentStore,
    private readonly reviews: DocumentReviewStore,
  ) {}

  /** Where the nine documents stand; two queries, no contents. */
  async facts(reading: Reading): Promise<PackFacts> {
    const { tx, pilot, now } = reading;
    const { stored, reviews } = await together(tx, {
      stored: () => this.documents.documents(tx, pilot.ref),
      reviews: () => this.reviews.reviews(tx, pilot.ref),
    });
    return packFacts({
      documents: DOCUMENTS.map(document => {
        const found = stored.find(d => d.document === document);
        return {
          document,
          current: found?.current,
          reviews: reviews.filter(review => review.document === document),
          link: withoutTag(effectiveLink(pilot, document, found)),
        };
      }),
      holders: pilot.holders,
      deputies: pilot.deputies,
      now: timestamp(now),
    });
  }

  /** Current version and hash of each document, as signatures cover them. */
  async currentVersions(
    reading: Pick<Reading, 'pilot' | 'tx'>,
  ): Promise<
    Record<DocumentId, { version: number; hash: string } | undefined>
  > {
    const { tx, pilot } = reading;
    const stored = await this.documents.documents(tx, pilot.ref);
    const entries = DOCUMENTS.map(document => {
      const { current } = stored.find(d => d.document === document) ?? {};
      return [
        document,
        current && { version: current.version, hash: current.hash },
      ];
    });
    return Object.fromEntries(entries);
  }

  /** Everybody who wrote, or may have written, something in the pack. */
  authors(reading: Reading): Promise<string[]> {
    return this.documents.authors(reading.tx, reading.pilot.ref);
  }

  /** The hash that a document had at a time; undefined if it was not written. */
  hashAt(
    reading: Reading,
    document: DocumentId,
    at: string,
  ): Promise<string | undefined> {
    const key = { pilot: reading.pilot.ref, document };
    return this.documents.hashAt(reading.tx, key, at);
  }

  comments(reading: Reading, document: DocumentId): Promise<DocumentComment[]> {
    const key = { pilot: reading.pilot.ref, document };
    return this.reviews.comments(reading.tx, key, COMMENTS_SHOWN);
  }

  /** The versions of a document, newest first. */
  async versions(
    reading: Reading,
    document: DocumentId,
    query: { limit?: unknown; cursor?: string },
  ): Promise<Page<DocumentVersion>> {
    const limit = pageSize(query.limit);
    const before = query.cursor
      ? decodeCursor(query.cursor, isVersionNumber)
      : undefined;
    const key = { pilot: reading.pilot.ref, document };
    const found = await this.documents.versions(reading.tx, key, {
      before,
      limit: limit + 1,
    });
    const items = found.slice(0, limit);
    const more = found.length > limit;
    return {
      items,
      pageInfo: more
        ? { nextCursor: encodeCursor(items[items.length - 1].version) }
        : {},
    };
  }

  /** One version with its content. */
  async version(
    reading: Reading,
    document: DocumentId,
    version: number,
  ): Promise<DocumentVersion & { content: string }> {
    const found = await this.documents.version(reading.tx, {
      pilot: reading.pilot.ref,
      document,
      version,
    });
    if (!found) {
      throw new NotFoundError(
        say(phrases.unknownVersion, { n: version, document }),
      );
    }
    return found;
  }

  /** The content of a version as it is kept; undefined if it is not there. */
  async contentOf(
    { tx, pilot }: Pick<Reading, 'pilot' | 'tx'>,
    document: DocumentId,
    version: number,
  ): Promise<string | undefined> {
    const key = { pilot: pilot.ref, document, version };
    return (await this.documents.version(tx, key))?.content;
  }

  /** What changed between two versions, each a number, `approved` or `current`. */
  async diff(
    reading: Reading,
    document: DocumentId,
    query: { from?: string; to?: string },
  ): Promise<{ from: number; to: number; diff: string }> {
    const facts = (await this.facts(reading))[document];
    const numberOf = (name: string) => {
      if (name === 'current') return facts.current?.version;
      if (name === 'approved') return facts.state.lastApproval?.version;
      return Number(name);
    };
    const from = numberOf(query.from ?? 'approved') ?? 0;
    const to = numberOf(query.to ?? 'current') ?? 0;
    const [before, after] = [
      await this.#contentOf(reading, document, from),
      await this.#contentOf(reading, document, to),
    ];
    return {
      from,
      to,
      diff: documentDiff(
        { name: `${document}, version ${from}`, content: before },
        { name: `${document}, version ${to}`, content: after },
      ),
    };
  }

  /** Version 0 is the document before it was written. */
  async #contentOf(reading: Reading, document: DocumentId, version: number) {
    if (version === 0) return '';
    return (await this.version(reading, document, version)).content;
  }
}

/** Throws NotFoundError, naming the nine, for what is no document of the pack. */
export function knownDocument(document: string): DocumentId {
  if (DOCUMENTS.includes(document as DocumentId)) return document as DocumentId;
  throw new NotFoundError(
    say(phrases.unknown, { id: document, ids: DOCUMENTS.join(', ') }),
  );
}

function isVersionNumber(value: unknown): value is number {
  return Number.isInteger(value);
}

function withoutTag(link: StoredDocument['link']) {
  if (!link) return undefined;
  const { etag, ...shown } = link;
  return shown;
}
