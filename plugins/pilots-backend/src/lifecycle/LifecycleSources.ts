import {
  DocumentId,
  GuardFacts,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Breach } from '../ground/messages/breach';
import { Reading, UnitOfWork } from '../ground/work/UnitOfWork';

/** How far the forum is with its decision. */
export interface ForumFacts {
  /** What the votes still lack; undefined once two of three agree. */
  votesMissing?: string;
  /** Where two of three want to go. */
  outcome?: 'scaled' | 'iterating' | 'stopped';
  rationaleWritten: boolean;
  learningsWritten: boolean;
  /** For a stopped pilot: access removed and data disposed of, confirmed by SO. */
  exitConfirmed: boolean;
  /** What of it nobody has confirmed yet, in words. */
  exitMissing?: readonly string[];
}

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
  /** Whether a corrective action plan of this pause is approved by SO and RL. */
  planApproved(reading: Reading): Promise<boolean>;
  forum(reading: Reading): Promise<ForumFacts>;
  /** Puts a breach on the register once the decision is due; twice is once. */
  openRisk(uow: UnitOfWork, breach: Breach): Promise<void>;
  /** Tells the rooms that the pilot runs again: the plan of the pause is over. */
  resumed(uow: UnitOfWork): Promise<void>;
  lockCriteria(uow: UnitOfWork): Promise<void>;
  reopenCriteria(uow: UnitOfWork): Promise<void>;
  /** Closes what waits to be amended of values that rule no longer. */
  supersedeAmendments(uow: UnitOfWork): Promise<void>;
  /** Records what the forum decided, with all that it stands on. */
  recordDecision(uow: UnitOfWork, said: { reason?: string }): Promise<void>;
  /** Keeps the delivery values with which the pilot sets out, "no data" included. */
  freezeStartingValues(uow: UnitOfWork): Promise<void>;
}
