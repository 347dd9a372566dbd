export { EvaluationPanel } from './sheet/EvaluationPanel';
export { useVerdictWord, VerdictChip } from './sheet/VerdictChip';
