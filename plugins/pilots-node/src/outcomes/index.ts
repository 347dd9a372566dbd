export * from './MetricSource';
export * from './pilotsMetricSourcesExtensionPoint';
