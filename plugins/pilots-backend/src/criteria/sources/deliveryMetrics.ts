import {
  CriterionObservation,
  DeliveryMeasures,
  durationMillis,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import type { DeliveryService } from '../../delivery/report/DeliveryService';
import { MetricProvider, MetricSpan } from '../MetricProviders';

/** Each metric of a criterion, as delivery measures it; units are those of `CRITERION_METRICS`. */
const VALUES: Readonly<
  Record<string, (measures: DeliveryMeasures) => number | null>
> = {
  'change-fail-rate': ({ changeFailRate }) => changeFailRate.value,
  'change-lead-time': ({ changeLeadTime }) => changeLeadTime.value,
  'deployment-frequency': ({ deploymentFrequency }) =>
    deploymentFrequency.value,
  'deployment-rework-rate': ({ reworkRate }) => reworkRate.value,
  'recovery-time': ({ recoveryTime }) => recoveryTime.value,
  'time-to-restore': ({ timeToRestore }) => timeToRestore.value,
};

/**
 * The DORA measures as metrics of criteria. A measure over a window is computed
 * from its events and not from weekly values, so each criterion gets one value,
 * for its whole window up to the end of the span and no further back than the
 * span goes (the start). "No data" is no observation.
 */
export function deliveryMetricProvider(
  delivery: Pick<DeliveryService, 'measure'>,
): MetricProvider {
  return {
    measures: ({ metric }) => Object.hasOwn(VALUES, metric),
    async observe(reading, criteria, span) {
      const found = new Map<string, CriterionObservation[]>();
      const measured = new Map<string, DeliveryMeasures>();
      for (const { id, metric, window } of criteria) {
        const over = windowOf(span, window);
        if (!over) continue;
        // Criteria mostly share their window: one question for all of them.
        const measures =
          measured.get(window) ?? (await delivery.measure(reading, over));
        measured.set(window, measures);
        const value = VALUES[metric](measures);
        found.set(id, value === null ? [] : [{ at: span.to, value }]);
      }
      return found;
    },
  };
}

/** What is measured for a criterion's window; the end of the span belongs to it. */
function windowOf(span: MetricSpan, window: string) {
  const length = durationMillis(window);
  if (!length) return undefined;
  const to = Date.parse(span.to) + 1;
  const from = Math.max(Date.parse(span.from), Date.parse(span.to) - length);
  return from < to ? { from, to } : undefined;
}
