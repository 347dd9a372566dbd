export { AttentionChips } from './AttentionChips';
export { PortfolioCards } from './PortfolioCards';
export { PortfolioTable } from './PortfolioTable';
export { ReadinessCell } from './ReadinessCell';
