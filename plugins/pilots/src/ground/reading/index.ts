export { pilotsApiRef } from './pilotsApiRef';
export { usePilot } from './usePilot';
export { usePilotReading } from './usePilotReading';
export { useReading } from './useReading';
export type { Reading } from './useReading';
