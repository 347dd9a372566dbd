import { SliSample } from '../../delivery';

/** A sample of the service level indicator, with the time that it covers. @public */
export interface SliReading extends SliSample {
  /** The sample covers so many milliseconds, up to `at`; 0 where it does not say. */
  windowMs: number;
}

/** Samples added up. @public */
export interface SliTotals {
  good: number;
  total: number;
  /** Samples that were counted. */
  sample: number;
  /** Samples that were not, because they cover more than was asked for. */
  coarse: number;
  /** The end of the latest counted sample. */
  lastAt?: number;
}

/** Which samples count: those that end after `after` and not after `to`, in milliseconds since the epoch. @public */
export interface SliSpan {
  after: number;
  to: number;
  /** Samples that cover more milliseconds than this are left out. */
  longest?: number;
}

/** Adds up the samples of a span. A sample without events is a sign of life and nothing else. @public */
export function sumReadings(
  readings: readonly SliReading[],
  span: SliSpan,
): SliTotals {
  const totals: SliTotals = { good: 0, total: 0, sample: 0, coarse: 0 };
  for (const { at, good, total, windowMs } of readings) {
    if (at <= span.after || at > span.to) continue;
    if (windowMs > (span.longest ?? Infinity)) {
      totals.coarse += 1;
      continue;
    }
    totals.good += good;
    totals.total += total;
    totals.sample += 1;
    totals.lastAt = Math.max(at, totals.lastAt ?? at);
  }
  return totals;
}
