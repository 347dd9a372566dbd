import { DeliveryMeasures } from '@pilot-handoff/backstage-plugin-pilots-common';
import { PortfolioRow } from '../PortfolioRow';

/** The measures of the last 28 days; undefined where nothing was reported. */
export function deliveryOf(
  row: Pick<PortfolioRow, 'delivery'>,
): Partial<DeliveryMeasures> | undefined {
  return (row.delivery ?? undefined) as Partial<DeliveryMeasures> | undefined;
}
