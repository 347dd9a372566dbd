import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  filterQuery,
  NO_FILTERS,
  PortfolioFilters,
  readFilters,
} from './PortfolioFilters';

/** The filters live in the address, so that a view can be shared and comes back. */
export function usePortfolioFilters() {
  const [query, setQuery] = useSearchParams();
  const address = query.toString();
  const filters = useMemo(
    () => readFilters(new URLSearchParams(address)),
    [address],
  );

  // Another list begins on its first page: the cursor goes.
  const change = useCallback(
    (changed: Partial<PortfolioFilters>) =>
      setQuery(
        before => filterQuery({ ...readFilters(before), ...changed }),
        // Typing is one step back, not one a letter.
        { replace: 'text' in changed },
      ),
    [setQuery],
  );
  const clear = useCallback(
    () =>
      setQuery(before => {
        const { sort, order } = readFilters(before);
        return filterQuery({ ...NO_FILTERS, sort, order });
      }),
    [setQuery],
  );
  const turnTo = useCallback(
    (cursor: string | undefined) =>
      setQuery(before => ({
        ...filterQuery(readFilters(before)),
        ...(cursor && { cursor }),
      })),
    [setQuery],
  );
  return {
    filters,
    cursor: query.get('cursor') ?? undefined,
    change,
    clear,
    turnTo,
  };
}
