import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { MetricSource } from './MetricSource';

/** Adds sources of outcomes that are polled. @public */
export interface PilotsMetricSourcesExtensionPoint {
  /** Adds a source. The backend does not start when its type is taken. */
  addMetricSource(source: MetricSource): void;
}

/** Where modules add sources of business metrics and service levels. @public */
export const pilotsMetricSourcesExtensionPoint =
  createExtensionPoint<PilotsMetricSourcesExtensionPoint>({
    id: 'pilots.metric-sources',
  });
