import {
  decodeCursor,
  encodeCursor,
  MAX_PAGE_SIZE,
  Page,
  pageSize,
} from '../http/paging';

/** Which page of a list is asked for, as it stands in the address. */
export interface PageQuery {
  cursor?: unknown;
  limit?: unknown;
}

/**
 * A page of a list that is in memory as a whole. Such lists are short: unless
 * the caller asks for fewer, a page is as long as one can be.
 */
export function listPage<T>(
  all: readonly T[],
  query: PageQuery,
  standard: number = MAX_PAGE_SIZE,
): Page<T> & { totalItems: number } {
  const limit = pageSize(query.limit ?? standard);
  const from = query.cursor
    ? decodeCursor(String(query.cursor), isPosition)
    : 0;
  const to = from + limit;
  return {
    items: all.slice(from, to),
    totalItems: all.length,
    pageInfo: { nextCursor: to < all.length ? encodeCursor(to) : undefined },
  };
}

function isPosition(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
