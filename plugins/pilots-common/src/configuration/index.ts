export * from './parameters';
export * from './ConfigurationSettings';
export * from './baselines';
export * from './drift';
export * from './parity';
