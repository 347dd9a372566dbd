export { PilotName } from './PilotName';
export { PortfolioCards } from './PortfolioCards';
export { PortfolioTable } from './PortfolioTable';
export { ReadinessCell } from './ReadinessCell';
