import { CanonicalCriterion } from '../../criteria/canonicalCriteria';
import {
  RecommendationReason,
  Recommendation,
  JudgedRisk,
} from '../../criteria/evaluation/recommend';
import { ValueChange } from '../../guardrails/values/compareValues';
import { Signatory } from '../../ground/Signatory';
import { DecisionOutcome } from '../forum/DecisionOutcome';
import { DecisionVote } from '../forum/votes';

/** One criterion as it was judged at the decision. @public */
export interface DecidedResult {
  criterion: string;
  title: string;
  outcome: string;
  verdict: string;
  reason: string;
  value?: number;
  at?: string;
  floor: number;
  window?: { from: string; to: string };
  sample: number;
  excluded: { at: string; reason: string }[];
}

/** A version of the criteria as it was judged at the decision. @public */
export interface DecidedEvaluation {
  version: number;
  hash: string;
  recommendation: Recommendation;
  reasons: RecommendationReason[];
  results: DecidedResult[];
}

/** The numbers as they stood: judged criteria, and delivery since the start. @public */
export interface MetricSnapshot extends DecidedEvaluation {
  asOf: string;
  startedAt?: string;
  locked: boolean;
  /** The criteria as first locked, where they were amended since. */
  original?: DecidedEvaluation;
}

/** An amendment that made the criteria easier once data existed. @public */
export interface LooseningAmendment {
  id: string;
  version?: number;
  reason: string;
  knownAtTheTime: string;
  proposedBy: Signatory;
  proposedAt: string;
}

/** An amendment that let the pilot do more, or for longer, once data existed. @public */
export interface LooseningValueAmendment extends LooseningAmendment {
  /** All that it changed, value by value. */
  changes: ValueChange[];
}

/** What the decision stands on, by hash. @public */
export interface DecisionEvidence {
  /** Documents of the pack, each with the version and hash that stood. */
  documents: { document: string; version: number; hash: string }[];
  /** The checklist as it stood. */
  readiness: {
    hash: string;
    passed: number;
    exempt: number;
    total: number;
    items: { id: string; status: string }[];
  };
  /** Snapshots of the weekly reviews. */
  reviews: { id: string; hash: string }[];
  /** Head of the pilot's record just before the decision. */
  record: { seq: number; hash: string };
  /** Of what was approved: targets, sector, roles, intent and guardrails. */
  entity: string;
}

/**
 * A decision, as it is recorded for good. Its hash is the SHA-256 of the
 * canonical JSON (RFC 8785) of exactly this.
 *
 * @public
 */
export interface DecisionRecord {
  id: string;
  /** `namespace/name`. */
  pilot: string;
  title: string;
  sector: string;
  hypothesis: string;
  /** From 1, within the pilot. */
  number: number;
  /** RFC 3339. */
  decidedAt: string;
  decidedBy: Signatory;
  outcome: DecisionOutcome;
  recommendation: {
    recommendation: Recommendation;
    reasons: RecommendationReason[];
  };
  /** There when the forum decided otherwise than recommended. */
  override?: { recommendation: Recommendation; rationale: string };
  criteria: {
    version: number;
    hash: string;
    /** The criteria themselves, in the form that is hashed. */
    agreed: CanonicalCriterion[];
    original?: { version: number; hash: string };
    loosenedAfterData: LooseningAmendment[];
  };
  /** The values that ruled, where they were amended since they were signed. */
  values?: {
    version: number;
    hash: string;
    loosenedAfterData: LooseningValueAmendment[];
  };
  metrics: {
    evaluation: MetricSnapshot;
    /** Delivery from the start to the decision; null without any data. */
    delivery: unknown;
    risks: JudgedRisk[];
  };
  evidence: DecisionEvidence;
  votes: DecisionVote[];
  rationale: string;
  alternatives: string[];
  learnings: string;
  proposedBy: Signatory;
  lookBackDate: string;
  supersedes?: string;
  /** Catalog entities that the pilot puts live. */
  components: string[];
}
