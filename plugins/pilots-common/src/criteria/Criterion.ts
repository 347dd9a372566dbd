/** What a pilot has to prove: four outcomes, and that support stays viable at target scale. @public */
export const CRITERION_OUTCOMES = [
  'operational-stability',
  'user-adoption',
  'business-effectiveness',
  'compliance-readiness',
  'support-viability',
] as const;

/** One of the five outcomes; each needs at least one criterion before the lock. @public */
export type CriterionOutcome = (typeof CRITERION_OUTCOMES)[number];

/** The outcomes in words, for messages. @public */
export const OUTCOME_TITLES: Readonly<Record<CriterionOutcome, string>> = {
  'operational-stability': 'operational stability',
  'user-adoption': 'user adoption',
  'business-effectiveness': 'business effectiveness',
  'compliance-readiness': 'compliance readiness',
  'support-viability': 'support viability',
};

/** How a value is compared with its threshold; the first two ask for more, the others for less. @public */
export const CRITERION_OPERATORS = ['>=', '>', '<=', '<'] as const;

/** A comparison: `value operator threshold`. @public */
export type CriterionOperator = (typeof CRITERION_OPERATORS)[number];

/** What a criterion hangs on. @public */
export const CRITERION_ANCHORS = [
  'value-hypothesis',
  'risk-posture',
  'operational-signal',
] as const;

/** What a criterion hangs on. @public */
export type CriterionAnchor = (typeof CRITERION_ANCHORS)[number];

/** One exit criterion, as people propose it. @public */
export interface Criterion {
  /** Lower case, words joined by hyphens; unique within the pilot. */
  id: string;
  title: string;
  outcome: CriterionOutcome;
  /** Id of what is measured, for example `change-fail-rate`; see {@link CRITERION_METRICS}. */
  metric: string;
  /** The unit of threshold, floor and baseline, for example `percent` (0 to 100), `ratio` (0 to 1) or `seconds`. */
  unit: string;
  operator: CriterionOperator;
  threshold: number;
  /** Where things stood before the pilot. */
  baseline?: number;
  /** The weakest value that still counts as promising; see `defaultFloor` when absent. */
  floor?: number;
  /** ISO 8601 duration for which it must hold, for example `P28D`. */
  window: string;
  anchor: CriterionAnchor;
  /** Why this threshold. */
  rationale?: string;
  /** For support viability: the hours for which support must be proven, for example `24x7`. */
  supportHours?: string;
}

/**
 * Metrics that the suite measures by itself, with the unit in which it answers:
 * those of delivery and reliability as the API gives them (`ratio` is a share
 * between 0 and 1), and the share of controls with evidence.
 *
 * @public
 */
export const CRITERION_METRICS: Readonly<Record<string, string>> = {
  'change-fail-rate': 'ratio',
  'change-lead-time': 'seconds',
  'deployment-frequency': 'deployments/week',
  'deployment-rework-rate': 'ratio',
  'recovery-time': 'seconds',
  'time-to-restore': 'seconds',
  'error-budget-left': 'ratio',
  'controls-evidenced': 'percent',
};

/** At most so many business metrics a pilot (adoption and business effectiveness together). @public */
export const MAX_BUSINESS_METRICS = 4;
/** At most so many criteria a pilot: a compact set is read, a long one is not. @public */
export const MAX_CRITERIA = 30;

/** True where more is better. @public */
export function wantsMore(criterion: Pick<Criterion, 'operator'>): boolean {
  return criterion.operator === '>=' || criterion.operator === '>';
}
