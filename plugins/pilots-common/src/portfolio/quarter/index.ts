export * from './Quarter';
export * from './QuarterFacts';
export * from './QuarterReport';
export * from './quarterFigures';
