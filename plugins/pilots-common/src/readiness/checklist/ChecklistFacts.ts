import { ChangeFacts } from '../../changes';
import { CriteriaFacts } from '../../criteria';
import { GuardrailFacts, RiskFacts } from '../../guardrails';
import { OutcomeFacts } from '../../outcomes';
import { PilotOnCall } from '../../pilot/PilotEntityV1alpha1';
import { RoleHolders } from '../../pilot/roles';
import { Stage } from '../../pilot/stages';
import { ReviewFacts } from '../../reviews';
import { PackFacts } from '../pack';
import { Waiver } from '../waivers/Waiver';
import { AddedCheckResult } from './AddedCheck';
import { Attestation } from './Attestation';

/** What a source says, or why it says nothing. @public */
export type Sourced<T> =
  | { reported: true; facts: T }
  | { reported: false; reason: string };

/** What item 3 asks of configuration management. @public */
export interface ConfigurationFacts {
  /** The current baseline. */
  baseline?: { version: string; environments: string[]; at: string };
  /** Comparison of the pilot's environment with the reference environment. */
  parity?: {
    reference: string;
    /** Paths that differ and are not explained. */
    unexplained: string[];
    explained: number;
    at: string;
  };
  /** When drift was last looked for; RFC 3339, UTC. */
  driftWatchedAt?: string;
  /** Where alerts on drift go; empty when nowhere. */
  alertsRoutedTo: string[];
}

/** What item 6, and the order in item 5, ask of delivery. @public */
export interface DeliveryFacts {
  /** Last event of each target in any environment; RFC 3339, UTC. */
  lastEvents: Record<string, string | undefined>;
  /** The starting values of the delivery measures ("no data" is a value). */
  frozenBaseline?: { at: string; hash: string };
  /** The first deployment that named a change record of this pilot, and when it began; RFC 3339, UTC. */
  firstNamedDeployment?: { id: string; at: string };
}

/** Everything that the rules of the checklist look at. @public */
export interface ChecklistFacts {
  pilot: {
    stage: Stage;
    startedAt?: string;
    owner: string;
    targets: readonly string[];
    holders: RoleHolders;
    /** Refs of people and targets that the catalog does not know. */
    unresolved: readonly string[];
    onCall?: PilotOnCall;
  };
  pack: PackFacts;
  /** Everybody who wrote, or may have written, in the pack. */
  packAuthors: readonly string[];
  /** Hash of the security and privacy notes as they were at the start. */
  securityHashAtStart?: string;
  /** The same, as they were when the first deployment that names a change record began. */
  securityHashAtDeployment?: string;
  changes: ChangeFacts;
  criteria: CriteriaFacts;
  guardrails: GuardrailFacts;
  risks: RiskFacts;
  reviews: ReviewFacts;
  configuration: Sourced<ConfigurationFacts>;
  delivery: Sourced<DeliveryFacts>;
  outcomes: Sourced<OutcomeFacts>;
  attestations: readonly Attestation[];
  waivers: readonly Waiver[];
  added: readonly AddedCheckResult[];
}
