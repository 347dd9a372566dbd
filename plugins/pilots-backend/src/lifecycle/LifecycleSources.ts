import {
  DocumentId,
  GuardFacts,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading, UnitOfWork } from '../ground/UnitOfWork';

/** What the life cycle asks of the rooms below it. */
export interface LifecycleSources {
  /** Current versions of the documents; undefined for those not written. */
  documents(
    reading: Reading,
  ): Promise<Record<DocumentId, { version: number; hash: string } | undefined>>;
  criteria(reading: Reading): Promise<{
    state: GuardFacts['criteriaState'];
    /** Hash of the current version; of an empty list when there is none. */
    hash: string;
  }>;
  changeWindow(reading: Reading): Promise<{ inside: boolean; next?: string }>;
  openItems(reading: Reading): Promise<GuardFacts['openItems']>;
  lockCriteria(uow: UnitOfWork): Promise<void>;
  reopenCriteria(uow: UnitOfWork): Promise<void>;
}
