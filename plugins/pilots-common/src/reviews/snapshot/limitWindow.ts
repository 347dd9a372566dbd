import { LIMIT_WINDOW_DAYS } from './judgeLimits';

const DAY_MS = 24 * 3600_000;

/**
 * What limits are judged over at a time: the 28 days before it, reaching back
 * no further than `since`, the start or the last resume. Milliseconds since the
 * epoch; empty (`from` is `to`) where nothing has passed since.
 *
 * @public
 */
export function limitWindow(times: { since?: string; asOf: string }): {
  from: number;
  to: number;
} {
  const to = Date.parse(times.asOf);
  const since = times.since ? Date.parse(times.since) : to;
  return {
    from: Math.min(to, Math.max(since, to - LIMIT_WINDOW_DAYS * DAY_MS)),
    to,
  };
}
