import { OutcomeSource, polledSource } from '../metrics/BusinessMetric';
import { durationMillis } from '../../pilot/validation/isoDuration';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What is observed: the samples of the service level, or values of a metric. @public */
export type SignalKind = 'sli' | 'metric';

/** How often a polled business metric is asked, unless it says; ISO 8601. @public */
export const DEFAULT_METRIC_EVERY = 'PT1H';
/** How often a polled service level indicator is asked, unless it says; ISO 8601. @public */
export const DEFAULT_SLI_EVERY = 'PT1M';
/** The shortest and the longest time between two values of a polled source, in milliseconds. @public */
export const POLL_EVERY_LIMITS: Readonly<
  Record<SignalKind, { least: number; most: number }>
> = {
  sli: { least: MINUTE, most: HOUR },
  metric: { least: MINUTE, most: 7 * DAY },
};

/** A polled source misses this many values before it is silent, */
const MISSED_VALUES = 3;
/** but is never called silent sooner than this. */
const SOONEST_SILENCE = 15 * MINUTE;
/** Samples that somebody sends: an outage must not go unseen for longer. */
const SLI_SILENCE = HOUR;
/** Values that somebody brings come at least with each weekly review, give or take a day. */
const METRIC_SILENCE = 8 * DAY;

/** Milliseconds between two values of a polled source. @public */
export function pollEveryMs(
  kind: SignalKind,
  every: string | undefined,
): number {
  const usual = kind === 'sli' ? DEFAULT_SLI_EVERY : DEFAULT_METRIC_EVERY;
  return durationMillis(every ?? usual) ?? durationMillis(usual)!;
}

/** After so many milliseconds without a value a source counts as silent. @public */
export function silentAfterMs(
  kind: SignalKind,
  source: OutcomeSource | undefined,
): number {
  const polled = polledSource(source);
  if (polled) {
    const every = pollEveryMs(kind, polled.every);
    return Math.max(MISSED_VALUES * every, SOONEST_SILENCE);
  }
  return kind === 'sli' ? SLI_SILENCE : METRIC_SILENCE;
}

/**
 * Since when a source is silent: the end of its patience, counted from its
 * last value or, later, from when values were first due. Undefined while it is
 * heard. Times are milliseconds since the epoch.
 *
 * @public
 */
export function silentSince(
  patience: number,
  times: { lastAt?: number; dueFrom: number; now: number },
): number | undefined {
  const heard = Math.max(times.lastAt ?? times.dueFrom, times.dueFrom);
  const since = heard + patience;
  return times.now > since ? since : undefined;
}
