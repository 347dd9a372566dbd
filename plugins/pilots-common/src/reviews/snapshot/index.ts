export * from './compareSnapshots';
export * from './judgeLimits';
export * from './limitWindow';
export * from './ReviewSnapshot';
