import {
  AttentionKind,
  SECTORS,
  Sector,
  Stage,
  STAGES,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** The orders that people are offered; the backend knows them by these names. */
export const SORTS = [
  'decisionDate',
  'title',
  'stageSince',
  'startDate',
] as const;

export type Sort = (typeof SORTS)[number];

/** What makes a pilot "need a decision this week". */
export const DECISION_ATTENTION: readonly AttentionKind[] = [
  'decision-soon',
  'decision-overdue',
];

/** What is asked of the portfolio. In the address it has the backend's own names. */
export interface PortfolioFilters {
  mine: boolean;
  stages: Stage[];
  sectors: Sector[];
  attention: string[];
  text: string;
  sort: Sort;
  order: 'asc' | 'desc';
}

export const NO_FILTERS: PortfolioFilters = {
  mine: false,
  stages: [],
  sectors: [],
  attention: [],
  text: '',
  sort: 'decisionDate',
  order: 'asc',
};

/** Reads the filters out of an address; what it does not know it leaves out. */
export function readFilters(query: URLSearchParams): PortfolioFilters {
  const list = (name: string) =>
    query
      .getAll(name)
      .flatMap(text => text.split(','))
      .filter(Boolean);
  const oneOf = <T extends string>(all: readonly T[], names: string[]) =>
    all.filter(item => names.includes(item));
  const [sort = NO_FILTERS.sort] = oneOf(SORTS, list('sort'));
  return {
    mine: query.get('mine') === 'true',
    stages: oneOf(STAGES, list('stage')),
    sectors: oneOf(SECTORS, list('sector')),
    attention: list('attention'),
    text: query.get('q') ?? '',
    sort,
    order: query.get('order') === 'desc' ? 'desc' : 'asc',
  };
}

/** The filters as the query of `GET /pilots`; what is not set is left out. */
export function filterQuery(filters: PortfolioFilters): Record<string, string> {
  const { mine, stages, sectors, attention, text, sort, order } = filters;
  return {
    ...(mine && { mine: 'true' }),
    ...(stages.length > 0 && { stage: stages.join(',') }),
    ...(sectors.length > 0 && { sector: sectors.join(',') }),
    ...(attention.length > 0 && { attention: attention.join(',') }),
    ...(text && { q: text }),
    ...(sort !== NO_FILTERS.sort && { sort }),
    ...(order !== NO_FILTERS.order && { order }),
  };
}

/** True if exactly the pilots that need a decision are asked for. */
export function asksForDecisions({ attention }: PortfolioFilters): boolean {
  return (
    attention.length === DECISION_ATTENTION.length &&
    DECISION_ATTENTION.every(kind => attention.includes(kind))
  );
}

/** True if the list is narrowed at all; its order does not matter. */
export function isFiltered(filters: PortfolioFilters): boolean {
  const { sort, order, ...narrowing } = filterQuery(filters);
  return Object.keys(narrowing).length > 0;
}
