/** The stages in the life of a pilot. @public */
export const STAGES = [
  'draft',
  'ready',
  'approved',
  'running',
  'paused',
  'decision-due',
  'scaled',
  'iterating',
  'stopped',
  'archived',
] as const;

/** A stage in the life of a pilot. @public */
export type Stage = (typeof STAGES)[number];
