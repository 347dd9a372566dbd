export * from './Parameter';
export * from './parameterPath';
export * from './looksSecret';
export * from './flattenConfiguration';
export * from './readParameters';
