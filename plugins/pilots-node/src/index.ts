/**
 * Extension points, services and permission rules for modules of the pilot handoff suite.
 *
 * @packageDocumentation
 */
export * from './outcomes';
export * from './permissions';
export * from './readiness';
