import { CalendarEntry } from '@pilot-handoff/backstage-plugin-pilots-common';
import { DateTime } from 'luxon';
import { useSearchParams } from 'react-router-dom';

export const KINDS: readonly CalendarEntry['kind'][] = [
  'decision',
  'review',
  'change',
  'change-window',
];

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What of the calendar is shown; it lives in the address, so that a view can be shared. */
export interface CalendarFilters {
  /** The first day, in the viewer's zone. */
  month: DateTime;
  mine: boolean;
  kinds: CalendarEntry['kind'][];
}

const thisMonth = () => DateTime.now().startOf('month');

function read(query: URLSearchParams): CalendarFilters {
  const month = query.get('month') ?? '';
  const kinds = (query.get('kind') ?? '').split(',');
  return {
    month: MONTH.test(month) ? DateTime.fromISO(`${month}-01`) : thisMonth(),
    mine: query.get('mine') === 'true',
    kinds: KINDS.filter(kind => kinds.includes(kind)),
  };
}

function write({ month, mine, kinds }: CalendarFilters) {
  return {
    ...(!month.hasSame(thisMonth(), 'month') && {
      month: month.toFormat('yyyy-MM'),
    }),
    ...(mine && { mine: 'true' }),
    ...(kinds.length > 0 && { kind: kinds.join(',') }),
  };
}

/** The filters of the calendar, and how to change them. */
export function useCalendarFilters() {
  const [query, setQuery] = useSearchParams();
  const filters = read(query);
  return {
    filters,
    change: (changed: Partial<CalendarFilters>) =>
      setQuery(before => write({ ...read(before), ...changed })),
  };
}
