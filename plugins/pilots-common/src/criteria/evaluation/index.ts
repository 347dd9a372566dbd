export * from './coversHours';
export * from './evaluateCriterion';
export * from './recommend';
