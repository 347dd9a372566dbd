import { ChangeCalendar } from '../windows';

/** A calendar with one window, in Berlin, of a pilot that starts on Monday 2 March 2026. */
export function calendar(
  rrule: string,
  duration: string,
  parts: Partial<ChangeCalendar> = {},
): ChangeCalendar {
  return {
    windows: [{ rrule, duration }],
    timeZone: 'Europe/Berlin',
    startDate: '2026-03-02',
    ...parts,
  };
}
