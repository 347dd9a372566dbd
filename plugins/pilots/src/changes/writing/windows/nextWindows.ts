import {
  ChangeCalendar,
  nextWindow,
  WindowOccurrence,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** The next change windows to open, the soonest first; fewer if there are no more. */
export function nextWindows(
  calendar: ChangeCalendar,
  now: Date,
  count: number,
): WindowOccurrence[] {
  const found: WindowOccurrence[] = [];
  let after = now;
  while (found.length < count) {
    const next = nextWindow(calendar, after);
    if (!next) break;
    found.push(next);
    after = new Date(next.start);
  }
  return found;
}
