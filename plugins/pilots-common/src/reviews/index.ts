export * from './nextReviews';
export * from './reviewFacts';
export * from './ReviewSchedule';
