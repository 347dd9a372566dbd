export { EntityTroubles } from './EntityTroubles';
export { durationInWords, percentage } from './sheet/inWords';
export { useConditionWords } from './sheet/useConditionWords';
export { usePilotView } from './usePilotView';
export type { PilotView } from './usePilotView';
export { useSectorWord } from './useSectorWord';
