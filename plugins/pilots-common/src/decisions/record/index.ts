export * from './DecisionRecord';
export * from './assembleDecision';
export * from './lookBacks';
export * from './rejudge';
