import { controlsEvidenced } from '@pilot-handoff/backstage-plugin-pilots-common';
import type { MetricProvider } from '../criteria/MetricProviders';
import { ReadinessService } from './ReadinessService';

/** Share of the checklist's controls with evidence, as it is at the end of the span. */
export function controlsMetricProvider(
  readiness: Pick<ReadinessService, 'evaluate'>,
): MetricProvider {
  return {
    measures: ({ metric }) => metric === 'controls-evidenced',
    async observe(reading, criteria, span) {
      const now = new Date(span.to);
      const value = controlsEvidenced(
        await readiness.evaluate({ ...reading, now }),
      );
      const observed = value === undefined ? [] : [{ at: span.to, value }];
      return new Map(criteria.map(({ id }) => [id, observed]));
    },
  };
}
