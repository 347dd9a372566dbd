/**
 * Decisions of pilots in Backstage's search.
 *
 * @packageDocumentation
 */
export { searchModulePilots, searchModulePilots as default } from './module';
