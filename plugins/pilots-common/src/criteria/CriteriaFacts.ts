import { CriterionOutcome } from './Criterion';
import { CriteriaState } from './criteriaStates';

/** What checklist and life cycle need to know of a pilot's exit criteria. @public */
export interface CriteriaFacts {
  state: CriteriaState;
  /** 0 before the first draft. */
  version: number;
  /** SHA-256 of the current version; of no criteria before the first draft. */
  hash: string;
  /**
   * SHA-256 that signatures cover: of the version that the lock closed, which
   * amendments do not change, else of the current one.
   */
  signedHash: string;
  lockedAt?: string;
  /** User entity ref. */
  lockedBy?: string;
  /** Outcomes without a criterion; empty in a complete set. */
  missingOutcomes: CriterionOutcome[];
  /** Number of criteria. */
  count: number;
  /** Distinct metrics of adoption and business effectiveness. */
  businessMetrics: string[];
  /** Amendments that wait for approvals. */
  pendingAmendments: number;
  /** Accepted amendments that loosened a threshold after data existed. */
  loosenedAfterData: number;
}
