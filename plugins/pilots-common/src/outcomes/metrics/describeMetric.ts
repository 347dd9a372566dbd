import { BusinessMetric, OutcomeSource, polledSource } from './BusinessMetric';

const BROUGHT = {
  api: 'sent through the API',
  csv: 'uploaded as CSV',
  hand: 'entered by hand',
} as const;

/** The target in words, such as `at least 13 percent`; undefined without one. @public */
export function describeTarget(
  metric: Pick<BusinessMetric, 'direction' | 'target' | 'unit'>,
): string | undefined {
  if (metric.target === undefined) return undefined;
  const bound = metric.direction === 'up' ? 'at least' : 'at most';
  return `${bound} ${metric.target} ${metric.unit}`;
}

/** The source in words, such as `polled from prometheus`; undefined without one. @public */
export function describeSource(
  source: OutcomeSource | undefined,
): string | undefined {
  if (source === undefined) return undefined;
  if (typeof source === 'string') return BROUGHT[source];
  return `polled from ${polledSource(source)?.type}`;
}

/** True if a value reaches the target; undefined without a target. @public */
export function reachesTarget(
  metric: Pick<BusinessMetric, 'direction' | 'target'>,
  value: number,
): boolean | undefined {
  if (metric.target === undefined) return undefined;
  return metric.direction === 'up'
    ? value >= metric.target
    : value <= metric.target;
}
