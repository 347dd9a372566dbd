import { Permission } from '@backstage/plugin-permission-common';
import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  DECISION_DOCUMENT_TYPE,
  DecisionDocument,
  decisionDocument,
  PilotsApi,
  pilotReadPermission,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Readable } from 'node:stream';

/** Decisions asked for at a time. */
const PAGE_SIZE = 200;

/**
 * Brings every decision of every pilot to search, a page at a time in constant
 * memory. Each document names its pilot, and whoever may not read that pilot
 * does not find it.
 */
export class DecisionCollatorFactory implements DocumentCollatorFactory {
  readonly type = DECISION_DOCUMENT_TYPE;
  readonly visibilityPermission: Permission = pilotReadPermission;

  constructor(private readonly pilots: Pick<PilotsApi, 'get'>) {}

  async getCollator(): Promise<Readable> {
    return Readable.from(this.documents());
  }

  async *documents(): AsyncGenerator<DecisionDocument> {
    let cursor: string | undefined;
    do {
      const page = await this.pilots.get('/decisions', {
        query: { limit: PAGE_SIZE, ...(cursor && { cursor }) },
      });
      for (const decision of page.items) yield decisionDocument(decision);
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
  }
}
