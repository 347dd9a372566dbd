import { DEFAULT_PAGE_SIZE, Page } from '../ground/http/paging';
import { listPage, PageQuery } from '../ground/query/listPage';

/** What a list in memory is asked for. */
export interface ListQuery extends PageQuery {
  /** Part of a path, in any case. */
  q?: string;
  cursor?: string;
}

/** A page of a list that is in memory as a whole, of those whose path holds what is asked for. */
export function pageOf<T extends { path: string }>(
  all: readonly T[],
  query: ListQuery,
): Page<T> {
  const part = query.q?.trim().toLowerCase();
  const found = part
    ? all.filter(({ path }) => path.toLowerCase().includes(part))
    : all;
  return listPage(found, query, DEFAULT_PAGE_SIZE);
}
