export * from './amendmentApprovers';
export * from './canonicalCriteria';
export * from './compareCriteria';
export * from './CriteriaFacts';
export * from './criteriaStates';
export * from './Criterion';
export {
  defaultFloor,
  floorOf,
  meetsThreshold,
  reachesFloor,
} from './defaultFloor';
export * from './evaluation';
export * from './presets';
export type { CriteriaProblem } from './readCriteria';
export * from './validateCriteria';
