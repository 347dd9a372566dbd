export * from './lifecycleEvent';
