export * from './attention';
export * from './quarter';
