import {
  DeliveryWindow,
  formatInstant,
  parseDeliveryWindow,
  parseInstant,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError } from '@backstage/errors';

const WEEK_MS = 7 * 24 * 3600_000;
/** What is reported unless the caller says otherwise. */
const DEFAULT_WEEKS = 12;
/** Ten years: longer than any pilot. */
const MAX_WEEKS = 520;

/**
 * The window that a query asks for: up to now, and twelve weeks long, where it
 * does not say. `weeks` is the length where there is no `from`. Throws an
 * InputError for times that are none and for a window whose end is not after
 * its start.
 */
export function reportWindow(
  query: { from?: unknown; to?: unknown; weeks?: unknown },
  now: Date,
): DeliveryWindow {
  const to = query.to === undefined ? now.toISOString() : query.to;
  const end = parseInstant(to);
  const from =
    query.from === undefined && typeof end === 'number'
      ? formatInstant(end - weeksOf(query.weeks) * WEEK_MS)
      : query.from;
  return parseDeliveryWindow(from, to);
}

function weeksOf(asked: unknown): number {
  if (asked === undefined) return DEFAULT_WEEKS;
  const weeks = Number(asked);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > MAX_WEEKS) {
    throw new InputError(
      say(pilotsPhrases.delivery.report.weeks, { n: MAX_WEEKS }),
    );
  }
  return weeks;
}
