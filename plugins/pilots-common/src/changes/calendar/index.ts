export * from './plannedChanges';
