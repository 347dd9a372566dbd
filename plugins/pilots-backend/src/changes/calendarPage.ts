import {
  changeCalendar,
  ChangeCalendarPage,
  ChangeFreeze,
  ChangeSummary,
  frozenTime,
  plannedChanges,
  TimeSpan,
  windowsBetween,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';
import { timestamp } from '../ground/Clock';
import { Reading } from '../ground/work/UnitOfWork';
import type { PilotState } from '../pilot/PilotState';

const { stage: phrases } = pilotsPhrases.changes.gate;

const DAY_MS = 24 * 3600_000;
const MAX_DAYS = 400;
/** A calendar without dates shows a month. */
const DEFAULT_DAYS = 31;

/** Windows, changes and freezes of a pilot between two times. */
export function calendarPage(
  { now, pilot }: Reading,
  options: {
    query: { from?: string; to?: string };
    changes: ChangeSummary[];
    freezes: ChangeFreeze[];
    /** Changes that a pause does not freeze. */
    planned: string[];
  },
): ChangeCalendarPage {
  const span = calendarSpan(options.query, now);
  const calendar = changeCalendar(pilot.fields);
  const freezes = [...pauseFreeze(pilot, options.planned), ...options.freezes];
  return {
    ...span,
    timeZone: calendar.timeZone,
    windows: windowsBetween(calendar, new Date(span.start), new Date(span.end)),
    changes: plannedChanges(options.changes, span),
    // What holds now holds until somebody ends it.
    freezes: span.end > timestamp(now) ? freezes.map(frozenTime) : [],
  };
}

/** The time that is asked for. Throws InputError for what is none, or more than a year. */
function calendarSpan(
  query: { from?: string; to?: string },
  now: Date,
): TimeSpan {
  const start = query.from === undefined ? now.getTime() : read(query.from);
  const end =
    query.to === undefined ? start + DEFAULT_DAYS * DAY_MS : read(query.to);
  if (!(end > start)) {
    throw new InputError('from and to are times with an offset, to after from');
  }
  if (end - start > MAX_DAYS * DAY_MS) {
    throw new InputError(`A calendar shows ${MAX_DAYS} days at most`);
  }
  return {
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
  };
}

/** A date means its beginning in UTC; a time needs an offset. */
function read(text: string): number {
  return /^\d{4}-\d\d-\d\d($|T.*(Z|[+-]\d\d:\d\d)$)/i.test(text)
    ? Date.parse(text)
    : NaN;
}

/** A pause freezes all but the changes of its plan, and emergencies. */
function pauseFreeze(
  { stage, stageSince }: PilotState,
  except: string[],
): ChangeFreeze[] {
  return stage === 'paused'
    ? [
        {
          cause: 'pause',
          message: phrases.paused,
          clearedBy: phrases.resume,
          since: stageSince,
          except,
        },
      ]
    : [];
}
