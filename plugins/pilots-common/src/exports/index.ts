export * from './AssessmentFacts';
export * from './calendar';
export * from './openslo';
export * from './oscal';
