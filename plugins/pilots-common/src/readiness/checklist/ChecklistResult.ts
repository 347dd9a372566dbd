import { DocumentId } from '../../pilot/PilotEntityV1alpha1';
import { RoleId } from '../../pilot/roles';

/**
 * What a check says: `not-reported` when its source is silent, which is never
 * a pass; `exempt` when it is waived.
 *
 * @public
 */
export type CheckStatus =
  | 'passed'
  | 'failed'
  | 'not-reported'
  | 'not-applicable'
  | 'exempt';

/** Who can mend what a check misses, and where. @public */
export interface CheckFix {
  text: string;
  /** Holders of any of these roles; empty when it is not a matter of roles. */
  who: readonly RoleId[];
  /** Tab of the pilot's page, with an anchor, for example `readiness#runbook`. */
  link: string;
}

/** What a check was judged by. @public */
export interface CheckEvidence {
  label: string;
  url?: string;
  /** SHA-256 of what was approved or signed. */
  hash?: string;
  /** RFC 3339, UTC. */
  at?: string;
}

/** What the rule of a check finds, before waivers. @public */
export interface CheckFinding {
  status: Exclude<CheckStatus, 'exempt'>;
  /** What is there, or what is missing. */
  message: string;
  fix?: CheckFix;
  evidence?: CheckEvidence[];
}

/** A check as people see it. @public */
export interface CheckResult {
  id: string;
  title: string;
  /** Evaluated from data, signed by somebody, or evaluated by a module of the host. */
  kind: CheckKind;
  status: CheckStatus;
  message: string;
  fix?: CheckFix;
  evidence: CheckEvidence[];
  waivable: boolean;
  /** The waiver that stands or is asked for. */
  waiver?: { id: string; state: 'requested' | 'active'; expiresAt: string };
  /** What the check says where waivers do not count. */
  withoutWaiver: CheckFinding['status'];
}

/** Where a check's answer comes from. @public */
export type CheckKind = 'automatic' | 'attestation' | 'added';

/** A control of a published framework that an item gives evidence for. @public */
export interface ChecklistControl {
  framework: string;
  id: string;
}

/** An item of the checklist with its checks. @public */
export interface ChecklistItemResult {
  id: string;
  /** 1 to 9; items that an organisation adds go on from there. */
  number: number;
  title: string;
  /** The worst of its checks; `exempt` when only waivers make it pass. */
  status: CheckStatus;
  waivable: boolean;
  documents: readonly DocumentId[];
  checks: CheckResult[];
  controls: readonly ChecklistControl[];
}

/** The checklist of a pilot at a time. @public */
export interface ChecklistResult {
  score: {
    /** Items that pass without any waiver. */
    passed: number;
    /** Items that pass with waivers only. */
    exempt: number;
    /** Items that apply. */
    total: number;
    /** `passed` and `exempt` together. */
    withWaivers: number;
  };
  items: ChecklistItemResult[];
}
