export * from './Baseline';
export * from './baselineApprovers';
export * from './differenceOf';
export * from './readBaseline';
