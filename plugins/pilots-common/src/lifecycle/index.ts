export * from './GuardFacts';
export * from './guardBlockers';
export * from './judgeTransition';
export * from './pauseFreezes';
export * from './transitions';
