import { JsonObject } from '@backstage/types';

/** At most so many business metrics a pilot: a compact set is looked at each week. @public */
export const MAX_OUTCOME_METRICS = 4;

/** At most so many further metrics, which criteria of compliance and support are judged on. @public */
export const MAX_SUPPORTING_METRICS = 8;

/** Observations that every pilot can have without defining a metric. @public */
export const STANDING_METRICS = ['spend', 'users'] as const;

/** The amount spent so far, or the users (percent, sites) reached so far. @public */
export type StandingMetric = (typeof STANDING_METRICS)[number];

/** Names under which the suite itself measures; no business metric has one of them. @public */
export const RESERVED_METRICS: readonly string[] = [
  ...STANDING_METRICS,
  'sli',
  'change-fail-rate',
  'change-lead-time',
  'controls-evidenced',
  'deployment-frequency',
  'deployment-rework-rate',
  'error-budget-left',
  'recovery-time',
  'time-to-restore',
];

/** Whether more or less is better. @public */
export const METRIC_DIRECTIONS = ['up', 'down'] as const;

/** Whether more (`up`) or less (`down`) is better. @public */
export type MetricDirection = (typeof METRIC_DIRECTIONS)[number];

/** Ways in which observations are brought by somebody. @public */
export const BROUGHT_SOURCES = ['api', 'csv', 'hand'] as const;

/**
 * Where the values of a metric come from: somebody brings them, or they are
 * polled. A polled source has one key that names its type and holds what that
 * type needs, and `every`, an ISO 8601 duration:
 * `{ prometheus: { server: 'main', query: '…' }, every: 'PT1H' }`.
 *
 * @public
 */
export type OutcomeSource = (typeof BROUGHT_SOURCES)[number] | PolledSource;

/** A source that is asked on a schedule; see {@link OutcomeSource}. @public */
export type PolledSource = { every?: string } & {
  [type: string]: JsonObject | string | undefined;
};

/** What success looks like in one number. @public */
export interface BusinessMetric {
  /** Lower case, words joined by hyphens; unique within the pilot. Criteria name it. */
  id: string;
  title: string;
  /** For example `percent` (0 to 100), `ratio` (0 to 1), `minutes` or a currency. */
  unit: string;
  direction: MetricDirection;
  /** Where things stood before the pilot, in `unit`. */
  baseline?: number;
  /** Where they should stand at the decision, in `unit`. */
  target?: number;
  source?: OutcomeSource;
  /** How a value is made, in words. */
  definition?: string;
  /** For metrics of support: the hours within which it is observed, unless an observation says otherwise. */
  supportHours?: string;
}

/** Everything that a pilot says about how its outcomes are measured. @public */
export interface OutcomeDefinition {
  /** The business metrics, at most four. */
  metrics: BusinessMetric[];
  /** Further metrics that criteria are judged on; not counted among the four. */
  supporting: BusinessMetric[];
  /** Where the samples of the service level indicator come from. */
  sli?: OutcomeSource;
  /** Where the amount spent so far comes from; in the currency of `intent.budget`. */
  spend?: OutcomeSource;
  /** Where the reach so far comes from; in the unit of the blast radius. */
  users?: OutcomeSource;
}

/** A pilot that has said nothing yet. @public */
export const NO_OUTCOMES: OutcomeDefinition = { metrics: [], supporting: [] };

/** Every metric that is defined, the business metrics first. @public */
export function definedMetrics(
  definition: OutcomeDefinition,
): readonly BusinessMetric[] {
  return [...definition.metrics, ...definition.supporting];
}

/** The type of a polled source and what it needs; undefined for the others. @public */
export function polledSource(
  source: OutcomeSource | undefined,
): { type: string; spec: JsonObject; every?: string } | undefined {
  if (typeof source !== 'object') return undefined;
  const type = Object.keys(source).find(key => key !== 'every');
  if (!type) return undefined;
  return { type, spec: source[type] as JsonObject, every: source.every };
}
