import { useApi } from '@backstage/frontend-plugin-api';
import { pilotsApiRef, useReading } from '../ground/reading';
import { DECISION_ATTENTION, filterQuery, PortfolioFilters } from './filters';

/** Rows of a page: what a screen and a scroll hold. */
export const PAGE_SIZE = 50;

/** Reads a page of the portfolio, and again when any pilot changes. */
export function usePortfolio(filters: PortfolioFilters, cursor?: string) {
  const api = useApi(pilotsApiRef);
  const query = { ...filterQuery(filters), limit: PAGE_SIZE, cursor };
  return useReading(
    () => api.get('/pilots', { query: query as {} }),
    [api, JSON.stringify(query)],
  );
}

/** How many pilots need a decision this week. */
export function useDecisionCount(): number | undefined {
  const api = useApi(pilotsApiRef);
  const { value } = useReading(
    () =>
      api.get('/pilots', {
        query: { attention: DECISION_ATTENTION.join(','), limit: 1 },
      }),
    [api],
  );
  return value?.totalItems;
}
