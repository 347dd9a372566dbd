import { useText } from '../../translation';
import { PortfolioRow } from '../PortfolioRow';
import { deliveryOf } from './deliveryOf';
import { sayDuration, sayRate, sayShare } from './sayNumber';

/** A delivery number in words, with the size of its sample; undefined is "no data". */
export interface DeliveryFigure {
  name: 'deployments' | 'leadTime' | 'failRate' | 'restore';
  value?: string;
  sample?: string;
}

/** The four delivery numbers of a pilot; undefined if nothing at all was reported. */
export function useDeliveryFigures(
  row: PortfolioRow,
): DeliveryFigure[] | undefined {
  const t = useText();
  const delivery = deliveryOf(row);
  if (!delivery) return undefined;
  const { deploymentFrequency, changeLeadTime, changeFailRate, timeToRestore } =
    delivery;
  const said = (
    value: number | null | undefined,
    say: (value: number) => string,
  ) => (value === null || value === undefined ? undefined : say(value));
  return [
    {
      name: 'deployments',
      value: said(deploymentFrequency?.value, value =>
        t('portfolio.matrix.perWeek', { value: sayRate(value) }),
      ),
      sample: t('portfolio.matrix.sample', {
        count: deploymentFrequency?.sample ?? 0,
      }),
    },
    {
      name: 'leadTime',
      value: said(changeLeadTime?.value, sayDuration),
      sample: t('portfolio.matrix.sampleChanges', {
        count: changeLeadTime?.sample ?? 0,
      }),
    },
    {
      name: 'failRate',
      value: said(changeFailRate?.value, sayShare),
      sample: t('portfolio.matrix.sample', {
        count: changeFailRate?.sample ?? 0,
      }),
    },
    {
      name: 'restore',
      value: said(timeToRestore?.value, sayDuration),
      sample: t('portfolio.matrix.sampleIncidents', {
        count: timeToRestore?.sample ?? 0,
      }),
    },
  ];
}
