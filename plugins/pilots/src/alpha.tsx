export { pilotsPlugin as default } from './plugin';
