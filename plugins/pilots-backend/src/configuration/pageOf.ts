import { decodeCursor, encodeCursor, Page, pageSize } from '../ground/paging';

/** What a list in memory is asked for. */
export interface ListQuery {
  /** Part of a path, in any case. */
  q?: string;
  cursor?: string;
  limit?: unknown;
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
  const limit = pageSize(query.limit);
  const from = query.cursor ? decodeCursor(query.cursor, isPosition) : 0;
  const to = from + limit;
  return {
    items: found.slice(from, to),
    totalItems: found.length,
    pageInfo: { nextCursor: to < found.length ? encodeCursor(to) : undefined },
  };
}

function isPosition(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
