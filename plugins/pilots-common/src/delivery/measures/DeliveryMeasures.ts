/**
 * The measures of one window. `null` is "no data", 0 is zero; every value
 * carries the size of its sample.
 *
 * @public
 */
export interface DeliveryMeasures {
  /** Counted deployments finished in the window, a week of seven days. */
  deploymentFrequency: {
    value: number;
    unit: 'deployments/week';
    sample: number;
    /** Finished in the window; never inside the value. */
    failedRollouts: number;
  };
  /** Median and 90th percentile from commit to the finish of the deployment that shipped it. */
  changeLeadTime: {
    value: number | null;
    p90: number | null;
    unit: 'seconds';
    sample: number;
  };
  /** Share of the counted deployments that failed, between 0 and 1. */
  changeFailRate: { value: number | null; failed: number; sample: number };
  /** Median over failed deployments that recovered in the window. */
  recoveryTime: DurationWithOpen;
  /** Share of the counted deployments that were rework, between 0 and 1. */
  reworkRate: { value: number | null; rework: number; sample: number };
  /** Median over all incidents of the targets resolved in the window. */
  timeToRestore: DurationWithOpen;
  /** Operational performance, from samples of a service level indicator. */
  reliability: {
    /** 1 is untouched, 0 is used up, below 0 is overspent. */
    errorBudgetLeft: number | null;
    /** Share of the samples within the target, between 0 and 1. */
    withinTarget: number | null;
    sample: number;
  };
}

/** A median duration, and what was still open when the window ended. @public */
export interface DurationWithOpen {
  value: number | null;
  unit: 'seconds';
  sample: number;
  open: number;
}

/** The name of a measure. @public */
export type DeliveryMeasure = keyof DeliveryMeasures;

/** All measures: throughput, then instability, then operations. @public */
export const DELIVERY_MEASURES: readonly DeliveryMeasure[] = [
  'deploymentFrequency',
  'changeLeadTime',
  'changeFailRate',
  'recoveryTime',
  'reworkRate',
  'timeToRestore',
  'reliability',
];

/** One ISO week of a series, or what the window leaves of it. @public */
export interface DeliverySeriesEntry {
  /** UTC, RFC 3339 with milliseconds; the measures are those of [start, end). */
  start: string;
  end: string;
  /** True for a week that the window cuts: start and end are then those of the cut. */
  partial: boolean;
  measures: DeliveryMeasures;
}

/** The answer to `GET /pilots/{ref}/delivery`. @public */
export interface DeliveryReport {
  window: { from: string; to: string; timeZone: string };
  measures: DeliveryMeasures;
  series: DeliverySeriesEntry[];
}
