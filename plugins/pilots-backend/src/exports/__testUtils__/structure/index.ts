export * from './calendarProblems';
export * from './cdEventProblems';
export * from './csvProblems';
export * from './madrProblems';
export * from './openSloProblems';
export * from './oscalProblems';
