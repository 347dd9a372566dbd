import {
  DeliveryModel,
  measureDeliveryByWeek,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';

/** Weeks of the portfolio's sparklines. */
const SUMMARY_WEEKS = 12;
/** More digits than a sparkline can show would be half of what a page of the portfolio weighs. */
const DIGITS = 4;

/** The portfolio's sparklines: a value a week, oldest first, the last week still running; null is "no data". */
export interface SummaryWeeks {
  /** Monday of the first week, in the pilot's zone. */
  start: string;
  deploymentFrequency: number[];
  changeLeadTime: (number | null)[];
  changeFailRate: (number | null)[];
  timeToRestore: (number | null)[];
}

/** Whole ISO weeks in the pilot's zone, the last of them the one that runs. */
export function summaryWeeks(
  model: DeliveryModel,
  timeZone: string,
  to: number,
): SummaryWeeks {
  const week = DateTime.fromMillis(to, { zone: timeZone }).startOf('week');
  const from = week.minus({ weeks: SUMMARY_WEEKS - 1 }).toMillis();
  // Exactly on Monday's midnight the week that runs is still empty.
  const window = { from, to: Math.max(to, week.toMillis() + 1) };
  const series = measureDeliveryByWeek(model, window, { timeZone });
  const each = (
    measure: 'changeLeadTime' | 'changeFailRate' | 'timeToRestore',
  ) => series.map(({ measures }) => rounded(measures[measure].value));
  return {
    start: series[0].start,
    deploymentFrequency: series.map(
      ({ measures }) => rounded(measures.deploymentFrequency.value)!,
    ),
    changeLeadTime: each('changeLeadTime'),
    changeFailRate: each('changeFailRate'),
    timeToRestore: each('timeToRestore'),
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(DIGITS));
}
