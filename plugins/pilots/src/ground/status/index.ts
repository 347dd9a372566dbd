export { Chip } from './Chip';
export type { Tone } from './Chip';
export { ReadinessBar } from './ReadinessBar';
export type { Score } from './ReadinessBar';
export { StageChain } from './StageChain';
export { StageChip } from './StageChip';
export { StatusChip } from './StatusChip';
export type { CheckStatus } from './StatusChip';
export { useStageWord } from './useStageWord';
