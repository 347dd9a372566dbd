export { EntityTroubles } from './EntityTroubles';
export { usePilotView } from './usePilotView';
export type { PilotView } from './usePilotView';
