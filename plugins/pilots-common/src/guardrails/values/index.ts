export * from './compareValues';
