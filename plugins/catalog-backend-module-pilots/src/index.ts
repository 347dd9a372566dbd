/**
 * The Pilot kind in the catalog.
 *
 * @packageDocumentation
 */
export { catalogModulePilots as default } from './module';
