export { AttentionChips } from './AttentionChips';
export { useAttentionWords } from './useAttentionWords';
