import {
  ExcludedEvent,
  IncludedEvent,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { decodeCursor, encodeCursor } from '../../ground/http/paging';

/** A page of an explanation: what went in comes first, then what was left out. */
export interface ExplanationPage {
  included: IncludedEvent[];
  excluded: ExcludedEvent[];
  totals: { included: number; excluded: number };
  pageInfo: { nextCursor?: string; prevCursor?: string };
}

interface Place {
  offset: number;
}

/** Cuts a page out of an explanation, both lists counted as one. */
export function explanationPage(
  explanation: { included: IncludedEvent[]; excluded: ExcludedEvent[] },
  page: { cursor?: string; limit: number },
): ExplanationPage {
  const { included, excluded } = explanation;
  const offset = page.cursor ? decodeCursor(page.cursor, isPlace).offset : 0;
  const end = offset + page.limit;
  const beyond = (place: number) => Math.max(0, place - included.length);
  const total = included.length + excluded.length;
  return {
    included: included.slice(offset, end),
    excluded: excluded.slice(beyond(offset), beyond(end)),
    totals: { included: included.length, excluded: excluded.length },
    pageInfo: {
      ...(end < total && { nextCursor: encodeCursor({ offset: end }) }),
      ...(offset > 0 && {
        prevCursor: encodeCursor({ offset: Math.max(0, offset - page.limit) }),
      }),
    },
  };
}

function isPlace(value: unknown): value is Place {
  const { offset } = (value ?? {}) as Place;
  return Number.isSafeInteger(offset) && offset >= 0;
}
