import {
  convertUnit,
  PilotsSchemas,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Lane } from '../../delivery';
import { OutcomeMetric } from '../useOutcomes';
import { sayValue } from '../metrics/sayValue';

type Criterion = PilotsSchemas['Criterion'];

/** How the lines of an outcome are named. */
export interface LaneWords {
  threshold: (operator: string, value: string) => string;
  target: (value: string) => string;
  baseline: (value: string) => string;
  description: string;
}

const SIGNS: Record<string, string> = { '>=': '≥', '<=': '≤' };

/** An outcome as a small picture: its values, the thresholds that are locked for it, its target and where it began. */
export function outcomeLane(
  metric: OutcomeMetric,
  locked: readonly Criterion[],
  words: LaneWords,
): Lane {
  const say = (value: number) => sayValue(value, metric.unit);
  const thresholds = locked
    .filter(criterion => criterion.metric === metric.id)
    .flatMap(({ operator, threshold, unit }): Lane['lines'] => {
      // Judged in its own unit, drawn in that of the metric.
      const value = convertUnit(threshold, unit, metric.unit);
      if (value === undefined) return [];
      const sign = SIGNS[operator] ?? operator;
      return [
        { kind: 'threshold', value, label: words.threshold(sign, say(value)) },
      ];
    });
  const { target, baseline } = metric;
  const isLocked = thresholds.some(({ value }) => value === target);
  return {
    id: `outcome ${metric.id}`,
    title: metric.title,
    description: words.description,
    points: metric.series.map(({ at, value }) => ({
      at: Date.parse(at),
      value,
    })),
    lines: [
      ...thresholds,
      // The same line twice would only hide one name behind the other.
      ...(target === undefined || isLocked
        ? []
        : [
            { kind: 'target', value: target, label: words.target(say(target)) },
          ]),
      ...(baseline === undefined
        ? []
        : [
            {
              kind: 'baseline',
              value: baseline,
              label: words.baseline(say(baseline)),
            },
          ]),
    ] as Lane['lines'],
    say,
    drawn: 'line',
  };
}
