export * from './pilotsReadinessExtensionPoint';
export * from './ReadinessCheck';
