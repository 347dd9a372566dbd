import { DeliveryMeasures } from '@pilot-handoff/backstage-plugin-pilots-common';
import { PortfolioRow } from '../PortfolioRow';

/** The sparklines: a value a week, oldest first; null is "no data". */
export interface DeliveryWeeks {
  start: string;
  deploymentFrequency: number[];
  changeLeadTime: (number | null)[];
  changeFailRate: (number | null)[];
  timeToRestore: (number | null)[];
}

/** The measures of the last 28 days and their last twelve weeks; undefined where nothing was reported. */
export function deliveryOf(
  row: Pick<PortfolioRow, 'delivery'>,
): Partial<DeliveryMeasures & { weeks: DeliveryWeeks }> | undefined {
  return (row.delivery ?? undefined) as ReturnType<typeof deliveryOf>;
}
