import {
  decodeCursor,
  encodeCursor,
  MAX_PAGE_SIZE,
  Page,
  pageSize,
} from '../../ground/http/paging';
import { PageQuery } from '../../ground/query/listPage';
import { MyWaitingItem } from './WaitingStore';

/** Where a page begins: after this item. */
interface Place {
  since: string;
  pilot: string;
  id: string;
}

/**
 * A page of what waits for somebody, the longest waiting first. It goes on after
 * an item, not after a number of them: what is settled meanwhile is no reason to
 * miss another one.
 */
export function waitingPage(
  all: readonly MyWaitingItem[],
  query: PageQuery,
): Page<MyWaitingItem> {
  const limit = pageSize(query.limit ?? MAX_PAGE_SIZE);
  const from = query.cursor
    ? after(all, decodeCursor(String(query.cursor), isPlace))
    : 0;
  const items = all.slice(from, from + limit);
  const last = items.at(-1);
  return {
    items,
    totalItems: all.length,
    pageInfo: {
      nextCursor:
        last && from + limit < all.length
          ? encodeCursor({
              since: last.since,
              pilot: last.pilot.ref,
              id: last.id,
            })
          : undefined,
    },
  };
}

function after(all: readonly MyWaitingItem[], place: Place): number {
  const exact = all.findIndex(
    ({ id, pilot }) => id === place.id && pilot.ref === place.pilot,
  );
  if (exact >= 0) return exact + 1;
  // It is settled: rather an item twice than one not at all.
  const next = all.findIndex(({ since }) => since >= place.since);
  return next < 0 ? all.length : next;
}

function isPlace(value: unknown): value is Place {
  const { since, pilot, id } = (value ?? {}) as Partial<Place>;
  return [since, pilot, id].every(part => typeof part === 'string');
}
