export * from './GuardFacts';
export * from './guardBlockers';
export * from './judgeTransition';
export * from './transitions';
