import { DocumentId } from '../pilot/PilotEntityV1alpha1';
import { RoleHolders, RoleId } from '../pilot/roles';
import { Stage } from '../pilot/stages';

/** What the guards of the state machine look at; gathered from all rooms. @public */
export interface GuardFacts {
  stage: Stage;
  holders: RoleHolders;
  /** True for a pilot that was live before it came here: it starts with what it has. */
  adopted?: boolean;
  /** Documents of the pack without a version. */
  unwrittenDocuments: readonly DocumentId[];
  criteriaState: 'none' | 'draft' | 'proposed' | 'locked' | 'evaluated';
  /** Roles of SP, SO and RL whose signature on the current hashes stands. */
  signedBy: readonly RoleId[];
  /** Items of the checklist that neither pass nor are waived. */
  openItems: readonly { number: number; title: string; missing: string }[];
  /** What changed since approval: pack, criteria. */
  changedSinceApproval: readonly string[];
  insideChangeWindow: boolean;
  /** RFC 3339; undefined when no window is declared or none is to come. */
  nextChangeWindow?: string;
  /** ISO date. */
  decisionDate: string;
  /** True while the decision date, in the pilot's zone, has not begun. */
  decisionDateAhead: boolean;
  /** Causes of the pause that still stand, each with what clears it. */
  standingCauses: readonly { cause: string; clearedBy: string }[];
  /** Whether a corrective action plan is approved by SO and RL. */
  planApproved: boolean;
  /** What the forum still lacks, or undefined once two of three agree. */
  votesMissing?: string;
  rationaleWritten: boolean;
  learningsWritten: boolean;
  /** For a stopped pilot: access removed and data disposed of, confirmed by SO. */
  exitConfirmed: boolean;
  /** What of the exit nobody has confirmed yet, in words. */
  exitMissing?: readonly string[];
}

/** What somebody brings along who asks for a transition. @public */
export interface TransitionRequest {
  reason?: string;
  /** Roles that the caller holds or deputises for; `system` for the suite itself. */
  caller: readonly RoleId[] | 'system';
  /** True when this request carries the caller's own signature for `approve`. */
  signing?: readonly RoleId[];
}
