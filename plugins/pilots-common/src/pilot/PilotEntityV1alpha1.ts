import { Entity } from '@backstage/catalog-model';
import { RoleHolders } from './roles';

/** The API version of the Pilot kind. @public */
export const PILOT_API_VERSION = 'pilot-handoff.io/v1alpha1';

/** The sectors that pick a preset of thresholds and controls. @public */
export const SECTORS = [
  'financial-services',
  'healthcare',
  'government',
  'communications',
  'general',
] as const;

/** A sector; `general` when a pilot names none. @public */
export type Sector = (typeof SECTORS)[number];

/** What a pilot is for, with whom and for how long. Dates are ISO calendar dates (`2026-03-02`). @public */
export interface PilotIntent {
  hypothesis: string;
  segments?: string[];
  journeys?: string[];
  startDate: string;
  decisionDate: string;
  /** IANA zone in which weeks, windows and dates are read; UTC when absent. */
  timeZone?: string;
  budget?: { amount: number; currency: string };
}

/** A constraint on the pilot, in words. @public */
export interface PilotConstraint {
  kind: 'data-residency' | 'third-party' | 'other';
  text: string;
}

/** When changes may go live: an RFC 5545 rule for the start, and an ISO 8601 duration. @public */
export interface ChangeWindow {
  name?: string;
  /** For example `FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=20;BYMINUTE=0`, read in `intent.timeZone`. */
  rrule: string;
  /** ISO 8601 duration, for example `PT4H`. */
  duration: string;
}

/** How far the pilot may reach: a numeric cap. @public */
export interface BlastRadius {
  unit: 'users' | 'percent' | 'sites';
  cap: number;
}

/** Limits of the pause rule; a value beyond one pauses the pilot. @public */
export interface GuardrailLimits {
  /** Share between 0 and 1. */
  changeFailRate?: number;
  /** ISO 8601 duration, for example `PT60M`. */
  timeToRestore?: string;
}

/** One condition that opens the rollback trigger. @public */
export type TriggerCondition =
  | { type: 'consecutive-failed-changes'; count: number }
  | { type: 'error-budget-consumed'; share: number }
  | {
      type: 'burn-rate';
      factor: number;
      longWindow: string;
      shortWindow: string;
    };

/** The named rollback trigger: objective conditions and a time-bound decision. @public */
export interface RollbackTrigger {
  name: string;
  conditions: TriggerCondition[];
  /** ISO 8601 duration; `PT2H` when absent. */
  decisionWindow?: string;
}

/** The limits within which the pilot runs. @public */
export interface PilotGuardrails {
  responseTime?: { milliseconds: number; percentile: number };
  slo?: {
    /** Ratio between 0 and 1, exclusive: `0.995`. */
    target: number;
    /** ISO 8601 duration, for example `P28D`. */
    window: string;
    /** Expected number of requests within the window. */
    expectedVolume?: number;
  };
  supportHours?: string;
  constraints?: PilotConstraint[];
  changeWindows?: ChangeWindow[];
  blastRadius?: BlastRadius;
  limits?: GuardrailLimits;
  rollbackTrigger?: RollbackTrigger;
}

/** Who answers when the service breaks. @public */
export interface PilotOnCall {
  /** Link to the roster. */
  url?: string;
  /** The integration that knows the roster, for example `pagerduty`. */
  integration?: string;
  /** User or Group entity refs. */
  primary?: string;
  escalation?: string;
}

/** The documents of the readiness pack, in the order in which they are shown. @public */
export const DOCUMENTS = [
  'intent',
  'raci',
  'architecture',
  'runbook',
  'change-plan',
  'configuration',
  'security-privacy',
  'test-evidence',
  'dashboard',
] as const;

/** One of the nine documents of the readiness pack. @public */
export type DocumentId = (typeof DOCUMENTS)[number];

/** The `spec` of a Pilot entity. @public */
export interface PilotSpec {
  /** Group or User that answers for the pilot. */
  owner: string;
  system?: string;
  domain?: string;
  /** The Components, APIs, Resources or Systems that the pilot puts live. */
  targets: string[];
  roles?: RoleHolders;
  sector?: Sector;
  /** True for a pilot that is live already: it starts with what it has. */
  adopted?: boolean;
  intent: PilotIntent;
  guardrails?: PilotGuardrails;
  onCall?: PilotOnCall;
  /** Where documents live that are not written in the portal: URLs into the source repository. */
  pack?: { [document in DocumentId]?: string };
}

/**
 * A pilot in the catalog: a prototype on its way to real users, with people who answer for it.
 * The stage is operational state and lives in the pilots backend, not here.
 *
 * @public
 */
export interface PilotEntityV1alpha1 extends Entity {
  apiVersion: typeof PILOT_API_VERSION;
  kind: 'Pilot';
  spec: PilotSpec & Entity['spec'];
}
