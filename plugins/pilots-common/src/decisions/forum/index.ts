export * from './DecisionOutcome';
export * from './exit';
export * from './readProposal';
export * from './votes';
