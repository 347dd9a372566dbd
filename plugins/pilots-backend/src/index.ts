/**
 * The backend of the pilot handoff suite.
 *
 * @packageDocumentation
 */
export { pilotsPlugin as default } from './plugin';
