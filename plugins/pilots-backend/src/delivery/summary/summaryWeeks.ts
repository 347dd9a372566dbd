import {
  DeliveryModel,
  measureDeliveryByWeek,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';

/** Weeks of the portfolio's sparklines. */
const SUMMARY_WEEKS = 12;

/** A week of the portfolio's sparklines; null is "no data". */
export interface SummaryWeek {
  start: string;
  /** The week is not over. */
  partial: boolean;
  deploymentFrequency: number;
  changeLeadTime: number | null;
  changeFailRate: number | null;
  timeToRestore: number | null;
}

/** Whole ISO weeks in the pilot's zone, the last of them the one that runs. */
export function summaryWeeks(
  model: DeliveryModel,
  timeZone: string,
  to: number,
): SummaryWeek[] {
  const week = DateTime.fromMillis(to, { zone: timeZone }).startOf('week');
  const from = week.minus({ weeks: SUMMARY_WEEKS - 1 }).toMillis();
  // Exactly on Monday's midnight the week that runs is still empty.
  const window = { from, to: Math.max(to, week.toMillis() + 1) };
  return measureDeliveryByWeek(model, window, { timeZone }).map(
    ({ start, partial, measures }) => ({
      start,
      partial,
      deploymentFrequency: measures.deploymentFrequency.value,
      changeLeadTime: measures.changeLeadTime.value,
      changeFailRate: measures.changeFailRate.value,
      timeToRestore: measures.timeToRestore.value,
    }),
  );
}
