import {
  decodeCursor,
  encodeCursor,
  Page,
  pageSize,
} from '../../ground/http/paging';
import { Reading } from '../../ground/work/UnitOfWork';
import type { ConfigurationRoom } from '../createConfiguration';
import { ListQuery } from '../pageOf';
import { ObservationEntry } from './CurrentStore';

/** When something else was observed than before, newest first; values are not in it. */
export async function observationPage(
  room: ConfigurationRoom,
  { tx, pilot }: Reading,
  query: ListQuery & { environment?: string },
): Promise<Page<ObservationEntry>> {
  const limit = pageSize(query.limit);
  const found = await room.current.history(tx, pilot.ref, {
    environment: query.environment,
    before: query.cursor ? decodeCursor(query.cursor, isTime) : undefined,
    limit: limit + 1,
  });
  const items = found.slice(0, limit);
  const nextCursor =
    found.length > limit
      ? encodeCursor(items[items.length - 1].observedAt)
      : undefined;
  return { items, pageInfo: { nextCursor } };
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 24;
}
