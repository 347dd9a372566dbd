import {
  DeliveryMeasure,
  DeliveryMeasures,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** Measures that are drawn as a number each; reliability is kept apart. */
export type NumberMeasure = Exclude<DeliveryMeasure, 'reliability'>;

/** The measures as DORA's guide groups them, and the older key that the pause rule means. */
export const MEASURE_GROUPS = [
  {
    id: 'throughput',
    measures: ['deploymentFrequency', 'changeLeadTime', 'recoveryTime'],
  },
  { id: 'instability', measures: ['changeFailRate', 'reworkRate'] },
  { id: 'service', measures: ['timeToRestore'] },
] as const satisfies readonly {
  id: string;
  measures: readonly NumberMeasure[];
}[];

/** All of them in the order in which they are shown. */
export const NUMBER_MEASURES: readonly NumberMeasure[] = MEASURE_GROUPS.flatMap(
  ({ measures }) => measures,
);

/** How a measure has moved since the window before. */
export type Trend = 'better' | 'worse' | 'same';

/** Less than this share of the older value is no movement. */
const STILL = 0.01;

/** Undefined where one of the two is "no data". */
export function trendOf(
  measure: NumberMeasure,
  measures: DeliveryMeasures,
  before: DeliveryMeasures,
): Trend | undefined {
  const now = measures[measure].value;
  const then = before[measure].value;
  if (now === null || then === null) return undefined;
  if (Math.abs(now - then) <= STILL * Math.abs(then)) return 'same';
  const rose = now > then;
  return rose === (measure === 'deploymentFrequency') ? 'better' : 'worse';
}

/** False where a measure says nothing because nothing was reported. A frequency of nothing is a true zero only if something was. */
export function hasData(
  measure: NumberMeasure,
  measures: DeliveryMeasures,
): boolean {
  if (measure === 'deploymentFrequency') {
    const { sample, failedRollouts } = measures.deploymentFrequency;
    return sample > 0 || failedRollouts > 0;
  }
  return measures[measure].value !== null;
}

/** Whether the value of a week says something; a week without deployments is a true zero of the frequency where the window has some. */
export function hasWeekData(
  measure: NumberMeasure,
  week: DeliveryMeasures,
  window: DeliveryMeasures,
): boolean {
  return hasData(measure, measure === 'deploymentFrequency' ? window : week);
}
