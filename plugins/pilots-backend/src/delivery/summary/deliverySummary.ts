import {
  DeliveryMeasures,
  DeliveryModel,
  measureDelivery,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { SummaryWeeks, summaryWeeks } from './summaryWeeks';

/** The numbers of the last 28 days that the portfolio shows, and the weeks that led to them. */
export type DeliverySummary = Pick<
  DeliveryMeasures,
  | 'deploymentFrequency'
  | 'changeLeadTime'
  | 'changeFailRate'
  | 'recoveryTime'
  | 'reworkRate'
  | 'timeToRestore'
> & { weeks: SummaryWeeks };

/** The portfolio and the pause rule look back so far. */
export const SUMMARY_WINDOW_MS = 28 * 24 * 3600_000;

/** The numbers of the 28 days that end at `to`, in milliseconds; null if nothing at all was reported in them. */
export function deliverySummary(
  model: DeliveryModel,
  { to, timeZone = 'UTC' }: { to: number; timeZone?: string },
): DeliverySummary | null {
  const { reliability, ...measures } = measureDelivery(model, {
    from: to - SUMMARY_WINDOW_MS,
    to,
  });
  const { deploymentFrequency, recoveryTime, timeToRestore } = measures;
  const heard = [
    deploymentFrequency.sample,
    deploymentFrequency.failedRollouts,
    recoveryTime.sample,
    recoveryTime.open,
    timeToRestore.sample,
    timeToRestore.open,
  ].some(count => count > 0);
  return heard
    ? { ...measures, weeks: summaryWeeks(model, timeZone, to) }
    : null;
}
