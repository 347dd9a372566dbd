import { InputError } from '@backstage/errors';
import {
  CalendarEntry,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { timestamp } from '../../ground/Clock';
import { listOf } from '../../ground/query/listOf';

const { calendar: said } = pilotsPhrases.exports;

export const CALENDAR_KINDS: readonly CalendarEntry['kind'][] = [
  'change',
  'change-window',
  'decision',
  'review',
];

/** Days that are shown when nobody says how many. */
const DEFAULT_DAYS = 31;
/** A quarter with some days to spare. */
const MAX_DAYS = 100;
const DAY_MS = 24 * 3600_000;
const TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;

/** A request for a calendar, parsed. */
export interface CalendarQuery {
  /** RFC 3339, UTC. */
  from: string;
  to: string;
  mine: boolean;
  kinds: readonly CalendarEntry['kind'][];
}

/** Parses the query of `GET /calendar`. */
export function parseCalendarQuery(
  raw: Record<string, unknown>,
  now: Date,
): CalendarQuery {
  const from = timeOf(raw.from, 'from') ?? now;
  const to =
    timeOf(raw.to, 'to') ?? new Date(from.getTime() + DEFAULT_DAYS * DAY_MS);
  const days = (to.getTime() - from.getTime()) / DAY_MS;
  if (!(days > 0) || days > MAX_DAYS) {
    throw new InputError(
      say(said.span, { to: 'to', from: 'from', n: MAX_DAYS }),
    );
  }
  const asked = listOf(raw.kind);
  const unknown = asked.find(kind => !CALENDAR_KINDS.includes(kind as never));
  if (unknown !== undefined) {
    throw new InputError(
      say(said.kind, { list: CALENDAR_KINDS.join(', '), kind: unknown }),
    );
  }
  return {
    from: timestamp(from),
    to: timestamp(to),
    mine: raw.mine === 'true' || raw.mine === true,
    kinds:
      asked.length > 0
        ? CALENDAR_KINDS.filter(kind => asked.includes(kind))
        : CALENDAR_KINDS,
  };
}

function timeOf(value: unknown, name: string): Date | undefined {
  if (value === undefined || value === '') return undefined;
  const text = String(value);
  const time = new Date(text);
  if (!TIME.test(text) || Number.isNaN(time.getTime())) {
    throw new InputError(say(said.time, { name }));
  }
  return time;
}
