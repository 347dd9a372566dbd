import {
  DocumentId,
  DOCUMENTS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock, timestamp } from '../../../ground/Clock';
import { PilotsDatabase } from '../../../ground/database/PilotsDatabase';
import { UseCases } from '../../../ground/work/UseCases';
import { PilotService } from '../../../pilot/PilotService';
import { CLOSED_STAGES } from '../assertPackOpen';
import { DocumentReader, ReadOutcome } from './DocumentReader';
import { DocumentStore } from '../DocumentStore';
import { DocumentWriting } from '../DocumentWriting';
import { effectiveLink } from './effectiveLink';

/** How long what was read is good enough for the timer. */
const REREAD_AFTER_MS = 9 * 60_000;
/** Pilots that one run of the timer takes on. */
const PILOTS_PER_RUN = 500;
/** Pilots read at a time. */
const AT_A_TIME = 4;

/**
 * Reads linked documents again. The requests happen outside of transactions;
 * what they brought is then written by the suite itself.
 */
export class LinkedDocuments {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      pilots: PilotService;
      reader: DocumentReader;
      store: DocumentStore;
      useCases: UseCases;
      writing: DocumentWriting;
    },
  ) {}

  /** Reads a URL that somebody wants to link. */
  read(url: string): Promise<ReadOutcome> {
    return this.options.reader.read(url);
  }

  /**
   * Reads the linked documents of a pilot, or one of them, and takes over what
   * changed. Resolves when that is committed; what cannot be reached is noted.
   */
  async refresh(ref: string, only?: DocumentId): Promise<void> {
    const { database, pilots, reader, store, useCases, writing } = this.options;
    const pilot = await pilots.load(database.knex, ref);
    if (CLOSED_STAGES.includes(pilot.stage)) return;
    const stored = await store.documents(database.knex, ref);
    const links = DOCUMENTS.flatMap(document => {
      if (only && only !== document) return [];
      const known = stored.find(d => d.document === document);
      const link = effectiveLink(pilot, document, known);
      if (!link) return [];
      // A tag may only spare us content that is the current version.
      const current = known?.current?.url === link.url;
      return [
        { document, url: link.url, etag: current ? link.etag : undefined },
      ];
    });
    if (links.length === 0) return;
    const outcomes = await Promise.all(
      links.map(({ url, etag }) => reader.read(url, etag)),
    );
    await useCases.system(ref, async uow => {
      for (const [at, { document }] of links.entries()) {
        await writing.takeOver(uow, document, outcomes[at]);
      }
    });
  }

  /** Notes the URLs in an entity that was taken over, and has them read soon. */
  async noteDeclared(ref: string): Promise<void> {
    const { database, pilots, store, useCases } = this.options;
    const { declared } = await pilots.load(database.knex, ref);
    if (Object.keys(declared.pack ?? {}).length === 0) return;
    await useCases.system(ref, async uow => {
      const stored = await store.documents(uow.tx, ref);
      for (const document of DOCUMENTS) {
        const url = uow.pilot.declared.pack?.[document];
        const known = stored.find(d => d.document === document)?.link;
        if (!url || (known?.origin === 'entity' && known.url === url)) continue;
        const link = { url, origin: 'entity' as const };
        await store.setLink(uow.tx, ref, document, link);
        uow.send({ kind: 'read-document', payload: { pilot: ref, document } });
      }
    });
  }

  /** For the timer: reads what was not read for a while, the longest unread first. */
  async refreshAll(signal?: AbortSignal): Promise<void> {
    const { clock, database, logger, store } = this.options;
    const readBefore = new Date(clock.now().getTime() - REREAD_AFTER_MS);
    const queue = await store.pilotsWithLinks(database.knex, {
      readBefore: timestamp(readBefore),
      limit: PILOTS_PER_RUN,
    });
    const work = async () => {
      for (let ref = queue.shift(); ref; ref = queue.shift()) {
        if (signal?.aborted) return;
        try {
          await this.refresh(ref);
        } catch (error) {
          logger.warn(`The linked documents of ${ref} were not read: ${error}`);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
  }
}
