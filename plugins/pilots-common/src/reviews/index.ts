export * from './nextReviews';
export * from './plans';
export * from './readActions';
export * from './Review';
export * from './reviewFacts';
export * from './ReviewSchedule';
export * from './reviewTransitions';
export * from './snapshot';
