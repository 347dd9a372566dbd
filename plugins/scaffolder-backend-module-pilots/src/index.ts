/**
 * Scaffolder actions that start a pilot.
 *
 * @packageDocumentation
 */
export { scaffolderModulePilots as default } from './module';
