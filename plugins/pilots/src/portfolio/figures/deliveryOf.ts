import { DeliveryMeasures } from '@pilot-handoff/backstage-plugin-pilots-common';
import { PortfolioRow } from '../PortfolioRow';

/** A week of the sparklines; null is "no data". */
export interface DeliveryWeek {
  start: string;
  partial: boolean;
  deploymentFrequency: number;
  changeLeadTime: number | null;
  changeFailRate: number | null;
  timeToRestore: number | null;
}

/** The measures of the last 28 days and their last twelve weeks; undefined where nothing was reported. */
export function deliveryOf(
  row: Pick<PortfolioRow, 'delivery'>,
): Partial<DeliveryMeasures & { weeks: DeliveryWeek[] }> | undefined {
  return (row.delivery ?? undefined) as ReturnType<typeof deliveryOf>;
}
