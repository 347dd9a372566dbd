import {
  Observation,
  parseInstant,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';
import {
  decodeCursor,
  encodeCursor,
  Page,
  pageSize,
} from '../../ground/http/paging';
import { Reading } from '../../ground/work/UnitOfWork';
import { ObservationStore } from './ObservationStore';

/** What a request asks for, as it was sent. */
export interface ObservationPageQuery {
  metric?: string;
  from?: string;
  to?: string;
  includeSuperseded?: boolean;
  cursor?: string;
  limit?: unknown;
}

/** The observations of a pilot, the latest first. */
export class ObservationService {
  constructor(private readonly store: ObservationStore) {}

  async page(
    { tx, pilot }: Pick<Reading, 'tx' | 'pilot'>,
    query: ObservationPageQuery,
  ): Promise<Page<Observation>> {
    const limit = pageSize(query.limit);
    const items = await this.store.page(tx, pilot.ref, {
      metric: query.metric,
      from: bound('from', query.from),
      to: bound('to', query.to),
      includeSuperseded: query.includeSuperseded ?? false,
      after: query.cursor ? decodeCursor(query.cursor, isPlace) : undefined,
      limit: limit + 1,
    });
    const page = items.slice(0, limit);
    const last = page[page.length - 1];
    const nextCursor =
      items.length > limit
        ? encodeCursor({ occurredAt: last.occurredAt, seq: last.seq })
        : undefined;
    return { items: page, pageInfo: { nextCursor } };
  }
}

function bound(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  // A plus that was not encoded arrives as a space.
  const instant = parseInstant(text.replace(/ (\d{2}:\d{2})$/, '+$1'));
  if (typeof instant === 'string') throw new InputError(`${name} ${instant}`);
  return new Date(instant).toISOString();
}

function isPlace(value: unknown): value is { occurredAt: string; seq: number } {
  const place = value as { occurredAt?: unknown; seq?: unknown } | null;
  return typeof place?.occurredAt === 'string' && Number.isInteger(place.seq);
}
