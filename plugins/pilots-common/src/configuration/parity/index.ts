export * from './compareEnvironments';
