import {
  definedMetrics,
  OutcomeDefinition,
  OutcomeSource,
} from '../metrics/BusinessMetric';
import { SLI_METRIC } from '../observations/Observation';
import { outcomesPhrases } from '../phrases';
import { SignalKind } from './silence';

const { signal: TITLES } = outcomesPhrases;

/** Something that is observed, and where from. @public */
export interface OutcomeSignal {
  /** Id of a metric, `spend`, `users`, or `sli`. */
  signal: string;
  title: string;
  kind: SignalKind;
  source?: OutcomeSource;
}

/**
 * Everything that a pilot says it observes: its metrics that have a source,
 * spend and reach where they have one, and the samples of its service level,
 * which an objective asks for even if nobody has said where they come from.
 *
 * @public
 */
export function signalsOf(
  definition: OutcomeDefinition,
  options: { hasObjective: boolean },
): OutcomeSignal[] {
  const { sli, spend, users } = definition;
  const signals: OutcomeSignal[] = definedMetrics(definition).map(metric => ({
    signal: metric.id,
    title: metric.title,
    kind: 'metric',
    source: metric.source,
  }));
  signals.push(
    { signal: 'spend', title: TITLES.spend, kind: 'metric', source: spend },
    { signal: 'users', title: TITLES.users, kind: 'metric', source: users },
  );
  const heard = signals.filter(({ source }) => source !== undefined);
  if (sli === undefined && !options.hasObjective) return heard;
  return [
    ...heard,
    {
      signal: SLI_METRIC,
      title: TITLES.sli,
      kind: 'sli',
      source: sli,
    },
  ];
}
