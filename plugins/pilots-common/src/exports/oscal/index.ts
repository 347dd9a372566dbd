export { assessmentResults } from './assessmentResults';
export { nistControlId } from './nistControl';
export * from './oscal';
export * from './planOfAction';
