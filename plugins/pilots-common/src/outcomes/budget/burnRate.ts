import { TriggerCondition } from '../../pilot/PilotEntityV1alpha1';
import { durationMillis } from '../../pilot/validation/isoDuration';
import { exact } from './exact';
import { SliSpan, SliTotals } from './SliReading';

/** A factor over a long and a short window, both at once. @public */
export type BurnCondition = Omit<
  Extract<TriggerCondition, { type: 'burn-rate' }>,
  'type'
>;

/**
 * The pairs that are shown where a trigger names none, for a window of 30
 * days: 2 % of the budget within an hour, and 5 % within six. Their source is
 * the chapter on alerting in Google's "The Site Reliability Workbook".
 *
 * @public
 */
export const USUAL_BURN_CONDITIONS: readonly BurnCondition[] = [
  { factor: 14.4, longWindow: 'PT1H', shortWindow: 'PT5M' },
  { factor: 6, longWindow: 'PT6H', shortWindow: 'PT30M' },
];

/** How fast the budget burns over one window. @public */
export interface BurnWindow {
  /** ISO 8601 duration. */
  window: string;
  /** 1 consumes the budget in exactly the objective's window. Null is "no data". */
  rate: number | null;
  bad: number;
  total: number;
  sample: number;
  /** Samples that cover more than the window and so say nothing about it. */
  coarse: number;
}

/** A burn condition, judged. @public */
export interface BurnVerdict extends BurnCondition {
  long: BurnWindow;
  short: BurnWindow;
  /** True when both rates reach the factor; null when either is not known. */
  breached: boolean | null;
}

/** The span of a burn window that ends at `to`, but not before `since`. @public */
export function burnSpan(
  window: string,
  times: { since: number; to: number },
): SliSpan & { longest: number } {
  const length = durationMillis(window) ?? 0;
  const after = Math.max(times.since - 1, times.to - length);
  return { after, to: times.to, longest: length };
}

/** The share of bad events over the share that the objective allows; null without events. @public */
export function burnRate(
  target: number,
  totals: Pick<SliTotals, 'good' | 'total'>,
): number | null {
  const { good, total } = totals;
  if (total === 0) return null;
  return exact(exact((total - good) / total) / exact(1 - target));
}

/** Judges a condition on the samples of its two windows. @public */
export function judgeBurn(
  condition: BurnCondition,
  target: number,
  totals: { long: SliTotals; short: SliTotals },
): BurnVerdict {
  const { factor, longWindow, shortWindow } = condition;
  const long = burnWindow(longWindow, target, totals.long);
  const short = burnWindow(shortWindow, target, totals.short);
  const known = long.rate !== null && short.rate !== null;
  return {
    factor,
    longWindow,
    shortWindow,
    long,
    short,
    breached: known ? long.rate! >= factor && short.rate! >= factor : null,
  };
}

function burnWindow(
  window: string,
  target: number,
  { good, total, sample, coarse }: SliTotals,
): BurnWindow {
  return {
    window,
    rate: burnRate(target, { good, total }),
    bad: exact(total - good),
    total,
    sample,
    coarse,
  };
}
