import {
  asksForDecisions,
  DECISION_ATTENTION,
  filterQuery,
  isFiltered,
  NO_FILTERS,
  PortfolioFilters,
  readFilters,
} from './PortfolioFilters';

const all: PortfolioFilters = {
  mine: true,
  stages: ['running', 'paused'],
  sectors: ['healthcare'],
  attention: [...DECISION_ATTENTION],
  text: 'loan desk',
  sort: 'title',
  order: 'desc',
};

describe('the filters in the address', () => {
  it('come back as they went in', () => {
    expect(readFilters(new URLSearchParams(filterQuery(all)))).toEqual(all);
    expect(filterQuery(NO_FILTERS)).toEqual({});
    expect(readFilters(new URLSearchParams())).toEqual(NO_FILTERS);
  });

  it('may be repeated, and leave out what nobody knows', () => {
    const read = readFilters(
      new URLSearchParams('stage=running&stage=flying,paused&sort=colour'),
    );
    expect(read).toEqual({ ...NO_FILTERS, stages: ['running', 'paused'] });
  });

  it('know what narrows the list, and what asks for decisions', () => {
    expect(isFiltered({ ...NO_FILTERS, sort: 'title', order: 'desc' })).toBe(
      false,
    );
    expect(isFiltered({ ...NO_FILTERS, text: 'x' })).toBe(true);
    expect(asksForDecisions(all)).toBe(true);
    expect(asksForDecisions({ ...all, attention: ['paused'] })).toBe(false);
    expect(asksForDecisions(NO_FILTERS)).toBe(false);
  });
});
