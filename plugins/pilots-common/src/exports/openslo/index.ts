export { openSlo } from './openSlo';
export type { OpenSloDocument, ServiceLevelFacts } from './openSlo';
