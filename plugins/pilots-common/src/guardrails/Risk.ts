import { Signatory } from '../ground/Signatory';

/** How bad it would be, mildest first. An open severe risk stops a pilot. @public */
export const RISK_SEVERITIES = ['low', 'medium', 'high', 'severe'] as const;
/** How bad it would be. @public */
export type RiskSeverity = (typeof RISK_SEVERITIES)[number];

/** What a risk is about; the data steward proposes those of `privacy`. @public */
export const RISK_KINDS = ['security', 'privacy', 'operational'] as const;
/** What a risk is about. @public */
export type RiskKind = (typeof RISK_KINDS)[number];

/** What is meant to become of it: reduced, or lived with. @public */
export const RISK_TREATMENTS = ['accept', 'mitigate'] as const;
/** What is meant to become of it. @public */
export type RiskTreatment = (typeof RISK_TREATMENTS)[number];

/** Where a risk stands; `mitigated` and `accepted` last until the review date has passed. @public */
export type RiskState = 'open' | 'mitigated' | 'accepted';

/** What people say of a risk. The checklist asks for owner, mitigation and review date. @public */
export interface RiskDescription {
  title: string;
  description: string;
  severity: RiskSeverity;
  kind: RiskKind;
  /** `accept` unless said otherwise: then it waits for the sponsor. */
  treatment: RiskTreatment;
  /** User entity ref. */
  owner?: string;
  mitigation?: string;
  /** ISO date, in the pilot's time zone; the day after, the risk is open again. */
  reviewDate?: string;
}

/** A risk of the register. @public */
export interface Risk extends RiskDescription {
  id: string;
  /** Grows with every change; the ETag. */
  version: number;
  state: RiskState;
  /** Everybody who proposed or changed it; none of them accepts it. */
  authors: Signatory[];
  /** RFC 3339. */
  proposedAt: string;
  /** RFC 3339; of the last change of any kind. */
  changedAt: string;
  /** Who accepted it or said that it is mitigated, and on what evidence. */
  settled?: { by: Signatory; at: string; note?: string };
  /** Why the sponsor would not accept it; gone once the risk is changed. */
  rejected?: { by: Signatory; at: string; reason: string };
  /** When a passed review date opened it again; RFC 3339. */
  reopenedAt?: string;
}
