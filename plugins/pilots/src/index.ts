/**
 * What people see of pilots in the portal.
 *
 * @packageDocumentation
 */
export { pilotsPlugin as default, pilotsPlugin } from './plugin';
export { pilotsApiRef } from './ground/reading';
export { rootRouteRef } from './routes';
export { pilotsTranslationRef } from './translation';
