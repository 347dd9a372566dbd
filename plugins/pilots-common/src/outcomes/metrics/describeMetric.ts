import { say } from '../../ground/phrases/say';
import { outcomesPhrases } from '../phrases';
import { BusinessMetric, OutcomeSource, polledSource } from './BusinessMetric';

const { metric: said } = outcomesPhrases;

/** The target in words, such as `at least 13 percent`; undefined without one. @public */
export function describeTarget(
  metric: Pick<BusinessMetric, 'direction' | 'target' | 'unit'>,
): string | undefined {
  const { direction, target, unit } = metric;
  if (target === undefined) return undefined;
  return say(direction === 'up' ? said.atLeast : said.atMost, { target, unit });
}

/** The source in words, such as `polled from prometheus`; undefined without one. @public */
export function describeSource(
  source: OutcomeSource | undefined,
): string | undefined {
  if (source === undefined) return undefined;
  if (typeof source === 'string') return said[source];
  return say(said.polled, { type: String(polledSource(source)?.type) });
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
