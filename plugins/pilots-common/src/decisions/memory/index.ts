export * from './decisionDocument';
export * from './similarDecisions';
