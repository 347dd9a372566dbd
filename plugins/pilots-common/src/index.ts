/**
 * The rules, types and client of the pilot handoff suite.
 *
 * @packageDocumentation
 */
export * from './ground';
export * from './record';
export * from './pilot';
export * from './delivery';
export * from './changes';
export * from './configuration';
export * from './outcomes';
export * from './criteria';
export * from './guardrails';
export * from './reviews';
export * from './readiness';
export * from './decisions';
export * from './lifecycle';
export * from './client';
export * from './portfolio';
export * from './exports';
export * from './phrases';
