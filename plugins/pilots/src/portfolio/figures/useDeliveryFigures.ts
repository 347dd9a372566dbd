import { sayDuration, sayRate, sayShare } from '../../ground/figures';
import { useText } from '../../translation';
import { PortfolioRow } from '../PortfolioRow';
import { deliveryOf, DeliveryWeeks } from './deliveryOf';

/** A delivery number in words, with the size of its sample; undefined is "no data". */
export interface DeliveryFigure {
  name: 'deployments' | 'leadTime' | 'failRate' | 'restore';
  value?: string;
  sample?: string;
  /** A value a week, oldest first; null is "no data". */
  weeks: (number | null)[];
  limit?: { value: number; said: string; exceeded: boolean };
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
  const weeks = (measure: keyof Omit<DeliveryWeeks, 'start'>) =>
    delivery.weeks?.[measure] ?? [];
  const limited = (
    limit: number | undefined,
    value: number | null | undefined,
    say: (value: number) => string,
  ) =>
    limit === undefined
      ? undefined
      : {
          value: limit,
          said: say(limit),
          exceeded: typeof value === 'number' && value > limit,
        };
  return [
    {
      name: 'deployments',
      value: said(deploymentFrequency?.value, value =>
        t('portfolio.matrix.perWeek', { value: sayRate(value) }),
      ),
      sample: t('portfolio.matrix.sample', {
        count: deploymentFrequency?.sample ?? 0,
      }),
      weeks: weeks('deploymentFrequency'),
    },
    {
      name: 'leadTime',
      value: said(changeLeadTime?.value, sayDuration),
      sample: t('portfolio.matrix.sampleChanges', {
        count: changeLeadTime?.sample ?? 0,
      }),
      weeks: weeks('changeLeadTime'),
    },
    {
      name: 'failRate',
      value: said(changeFailRate?.value, sayShare),
      sample: t('portfolio.matrix.sample', {
        count: changeFailRate?.sample ?? 0,
      }),
      weeks: weeks('changeFailRate'),
      limit: limited(
        row.limits?.changeFailRate,
        changeFailRate?.value,
        sayShare,
      ),
    },
    {
      name: 'restore',
      value: said(timeToRestore?.value, sayDuration),
      sample: t('portfolio.matrix.sampleIncidents', {
        count: timeToRestore?.sample ?? 0,
      }),
      weeks: weeks('timeToRestore'),
      limit: limited(
        row.limits?.timeToRestore,
        timeToRestore?.value,
        sayDuration,
      ),
    },
  ];
}
