export { pilotsApiRef } from './pilotsApiRef';
export { usePilot } from './usePilot';
export { usePilotReading } from './usePilotReading';
export { usePages } from './usePages';
export type { Page, Pages } from './usePages';
export { useReading } from './useReading';
export type { Reading } from './useReading';
