/**
 * The rules, types and client of the pilot handoff suite.
 *
 * @packageDocumentation
 */
export * from './ground';
export * from './record';
export * from './pilot';
export * from './delivery';
export * from './lifecycle';
export * from './client';
export * from './portfolio';
