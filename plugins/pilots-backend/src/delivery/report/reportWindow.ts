import {
  DeliveryWindow,
  formatInstant,
  parseDeliveryWindow,
  parseInstant,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** What is reported unless the caller says otherwise. */
const DEFAULT_WINDOW_MS = 12 * 7 * 24 * 3600_000;

/**
 * The window that a query asks for: up to now, and twelve weeks long, where it
 * does not say. Throws an InputError for times that are none and for a window
 * whose end is not after its start.
 */
export function reportWindow(
  query: { from?: unknown; to?: unknown },
  now: Date,
): DeliveryWindow {
  const to = query.to === undefined ? now.toISOString() : plus(query.to);
  const end = parseInstant(to);
  const from =
    query.from === undefined && typeof end === 'number'
      ? formatInstant(end - DEFAULT_WINDOW_MS)
      : plus(query.from);
  return parseDeliveryWindow(from, to);
}

/** A plus that was not encoded arrives as a space. */
function plus(text: unknown): unknown {
  return typeof text === 'string'
    ? text.replace(/ (\d{2}:\d{2})$/, '+$1')
    : text;
}
