export { FilterBar } from './FilterBar';
export {
  asksForDecisions,
  DECISION_ATTENTION,
  filterQuery,
  isFiltered,
  readFilters,
  SORTS,
} from './PortfolioFilters';
export type { PortfolioFilters, Sort } from './PortfolioFilters';
export { usePortfolioFilters } from './usePortfolioFilters';
