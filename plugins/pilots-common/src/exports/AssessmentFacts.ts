import { Signatory } from '../ground';
import { Risk } from '../guardrails';
import { Stage } from '../pilot/stages';
import { RecordEntry } from '../record';
import {
  Attestation,
  ChecklistResult,
  DocumentReview,
  Waiver,
} from '../readiness';

/** Somebody's signature under the approval of the pilot. @public */
export interface ExportedSignature {
  signatory: Signatory;
  role: string;
  statement: string;
  /** Over pack, criteria and entity. */
  hash: string;
  /** RFC 3339, UTC. */
  signedAt: string;
}

/** Everything that an assessment says of a pilot, at one moment. @public */
export interface AssessmentFacts {
  pilot: {
    /** `namespace/name`. */
    ref: string;
    /** `pilot:namespace/name`. */
    entityRef: string;
    title: string;
    stage: Stage;
    /** Entity refs of what it puts live. */
    targets: readonly string[];
    /** RFC 3339; when the suite first knew it. */
    createdAt: string;
  };
  /** RFC 3339, UTC. */
  asOf: string;
  checklist: ChecklistResult;
  /** Approvals of documents that stand. */
  approvals: readonly DocumentReview[];
  signatures: readonly ExportedSignature[];
  attestations: readonly Attestation[];
  waivers: readonly Waiver[];
  risks: readonly Risk[];
  /** The whole record, oldest first. */
  entries: readonly RecordEntry[];
}
