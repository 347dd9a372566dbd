import { hasWeekData, NumberMeasure } from '../measures/measureGroups';
import { DeliveryReport } from '../window/useDeliveryReport';

/** A measure week by week, each at the middle of its week; a week without data is a gap. */
export function weeklyPoints(
  { series, measures: window }: DeliveryReport,
  measure: NumberMeasure,
): { at: number; value: number | null }[] {
  return series.map(({ start, end, measures }) => ({
    at: (Date.parse(start) + Date.parse(end)) / 2,
    value: hasWeekData(measure, measures, window)
      ? measures[measure].value
      : null,
  }));
}
