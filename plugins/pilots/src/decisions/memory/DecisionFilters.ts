import {
  DECISION_OUTCOMES,
  DecisionOutcome,
  Sector,
  SECTORS,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Which decisions are shown. */
export interface DecisionFilters {
  text: string;
  outcomes: DecisionOutcome[];
  sectors: Sector[];
  /** Entity ref; the page of a component links here. */
  component: string;
}

/** Reads filters from an address; what it does not know it leaves out. */
export function readDecisionFilters(query: URLSearchParams): DecisionFilters {
  const list = <T extends string>(name: string, known: readonly T[]) =>
    known.filter(one => (query.get(name) ?? '').split(',').includes(one));
  return {
    text: query.get('q') ?? '',
    outcomes: list('outcome', DECISION_OUTCOMES),
    sectors: list('sector', SECTORS),
    component: query.get('component') ?? '',
  };
}

/** Filters as a query, of the address and of the backend alike. */
export function decisionQuery(
  filters: DecisionFilters,
): Record<string, string> {
  const { component, outcomes, sectors, text } = filters;
  return Object.fromEntries(
    Object.entries({
      q: text,
      outcome: outcomes.join(','),
      sector: sectors.join(','),
      component,
    }).filter(([, value]) => value !== ''),
  );
}

/** The filters live in the address, so that a view can be shared and comes back. */
export function useDecisionFilters() {
  const [query, setQuery] = useSearchParams();
  const address = query.toString();
  const filters = useMemo(
    () => readDecisionFilters(new URLSearchParams(address)),
    [address],
  );
  const change = useCallback(
    (changed: Partial<DecisionFilters>) =>
      setQuery(
        before => decisionQuery({ ...readDecisionFilters(before), ...changed }),
        // Typing is one step back, not one a letter.
        { replace: 'text' in changed },
      ),
    [setQuery],
  );
  const clear = useCallback(() => setQuery({}), [setQuery]);
  return { filters, change, clear };
}
