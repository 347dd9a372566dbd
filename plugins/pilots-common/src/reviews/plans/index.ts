export * from './CorrectivePlan';
export * from './planApprovers';
export * from './planTransitions';
export * from './readPlan';
