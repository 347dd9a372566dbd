import { OutcomeMetric } from '../useOutcomes';
import { outcomeLane } from './outcomeLane';

const metric: OutcomeMetric = {
  id: 'conversion',
  title: 'Conversion',
  unit: 'percent',
  direction: 'up',
  baseline: 11,
  target: 14,
  source: 'csv',
  supporting: false,
  reachesTarget: false,
  latest: null,
  series: [{ at: '2026-06-01T00:00:00.000Z', value: 12 }],
};
const criterion = (metricId: string, threshold: number, unit: string) => ({
  id: metricId,
  title: metricId,
  outcome: 'business-effectiveness' as const,
  metric: metricId,
  unit,
  operator: '>=' as const,
  threshold,
  window: 'P14D',
  anchor: 'value-hypothesis' as const,
});
const words = {
  threshold: (sign: string, value: string) => `locked ${sign} ${value}`,
  target: (value: string) => `target ${value}`,
  baseline: (value: string) => `began ${value}`,
  description: 'as observed',
};

describe('outcomeLane', () => {
  it('draws locked thresholds in the unit of the metric, its target and where it began', () => {
    const lane = outcomeLane(
      metric,
      [
        criterion('conversion', 0.13, 'ratio'),
        criterion('adoption', 40, 'percent'),
      ],
      words,
    );
    expect(lane.lines).toEqual([
      { kind: 'threshold', value: 13, label: 'locked ≥ 13%' },
      { kind: 'target', value: 14, label: 'target 14%' },
      { kind: 'baseline', value: 11, label: 'began 11%' },
    ]);
    expect(lane.points).toEqual([{ at: Date.parse('2026-06-01'), value: 12 }]);
  });

  it('draws a target that is the locked threshold once, and nothing in a unit that says nothing', () => {
    const lane = outcomeLane(
      metric,
      [
        criterion('conversion', 14, 'percent'),
        criterion('conversion', 3, 'days'),
      ],
      words,
    );
    expect(lane.lines.map(({ kind }) => kind)).toEqual([
      'threshold',
      'baseline',
    ]);
  });
});
