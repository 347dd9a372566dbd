export * from './AssessmentFacts';
export * from './calendar';
export * from './cdevents';
export * from './openslo';
export * from './oscal';
