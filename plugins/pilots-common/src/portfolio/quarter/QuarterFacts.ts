import { DecisionOutcome } from '../../decisions';

/** The first decision of a pilot, made in the quarter. @public */
export interface QuarterDecision {
  pilot: string;
  /** RFC 3339, as all times here. */
  decidedAt: string;
  outcome: DecisionOutcome;
  /** What the criteria said: `scale` is that all were met and no risk open. */
  recommended: string;
  startedAt?: string;
  /** When the decision fell due. */
  dueAt?: string;
  /** ISO date that was planned, in the pilot's zone. */
  decisionDate: string;
  timeZone: string;
  /** Spent by the decision, in the currency of the budget; undefined: not observed. */
  spent?: number;
  budget?: { amount: number; currency: string };
}

/** Events of the life cycle that the quarter counts pilots by. @public */
export const QUARTER_EVENTS = ['submit', 'start', 'cancel'] as const;

/** Something that happens to a pilot once, or hardly more often. @public */
export type QuarterEvent = (typeof QUARTER_EVENTS)[number];

/**
 * A pause that began in the quarter; it ends with a resume, or as the decision
 * falls due. One without an end stood at the quarter's.
 *
 * @public
 */
export interface QuarterPause {
  /** RFC 3339. */
  from: string;
  to?: string;
}

/** Kinds of waiting that are approvals: somebody else cannot go on until they are given. @public */
export const APPROVAL_KINDS = [
  'amendment',
  'baseline-approval',
  'change-approval',
  'document-approval',
  'plan-approval',
  'risk-acceptance',
  'role-claim',
  'signature',
  'waiver',
] as const;

/** What is stored of a quarter, of the pilots that somebody may read. @public */
export interface QuarterFacts {
  decisions: readonly QuarterDecision[];
  /** Pilots that each event happened to. */
  pilots: Readonly<Record<QuarterEvent, number>>;
  /** Of those that started, those that had never been sent back or revised. */
  firstPass: number;
  pauses: readonly QuarterPause[];
  /** Pilots that were registered in the quarter. */
  registered: number;
  /** Pilots that ran on at least one day of it. */
  live: number;
  /** Median times to restore of pilots, each with its incidents. */
  restores: readonly { seconds: number; incidents: number }[];
  /** Approvals that were settled in the quarter, by kind. */
  approvals: readonly { kind: string; count: number; waitedMs: number }[];
  /** People and teams that those waited for. */
  approvers: number;
}
