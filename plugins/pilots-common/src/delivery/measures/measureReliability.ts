import { Instant } from '../facts';
import { DeliveryMeasures } from './DeliveryMeasures';
import { DeliveryWindow } from './DeliveryWindow';
import { share } from './statistics';

/** One reading of a service level indicator: how many events there were, and how many were good. @public */
export interface SliSample {
  at: Instant;
  good: number;
  total: number;
}

/** The samples of a window added up. @public */
export interface SampleTotals {
  good: number;
  total: number;
  /** Samples that were added up. */
  sample: number;
}

/** What reliability is computed from; `reliabilityInput` makes it of an objective. @public */
export interface ReliabilityInput {
  /** The objective as a ratio between 0 and 1, exclusive: `0.995`. */
  target: number;
  samples: readonly SliSample[];
  /**
   * Share of the error budget that a window leaves, null where nobody can say.
   * The rules of the budget are those of the room about outcomes, so that both
   * say the same of the same samples. A function of its arguments alone.
   */
  budgetLeft: (totals: SampleTotals, window: DeliveryWindow) => number | null;
}

/**
 * Share of the error budget left, and of samples within the target, over the
 * samples taken in the window. Samples without events say nothing and are left out.
 *
 * @public
 */
export function measureReliability(
  input: ReliabilityInput | undefined,
  window: DeliveryWindow,
): DeliveryMeasures['reliability'] {
  const samples = input ? samplesIn(input, window) : [];
  if (!input || samples.length === 0) {
    return { errorBudgetLeft: null, withinTarget: null, sample: 0 };
  }
  const { budgetLeft, target } = input;
  const sum = (count: (sample: SliSample) => number) =>
    samples.reduce((total, sample) => total + count(sample), 0);
  const totals = {
    good: sum(({ good }) => good),
    total: sum(({ total }) => total),
    sample: samples.length,
  };
  const within = samples.filter(sample => isWithinTarget(sample, target));
  return {
    errorBudgetLeft: budgetLeft(totals, window),
    withinTarget: share(within.length, samples.length),
    sample: samples.length,
  };
}

/** The samples that count in a window. */
export function samplesIn(
  { samples }: ReliabilityInput,
  { from, to }: DeliveryWindow,
): SliSample[] {
  return samples.filter(({ at, total }) => at >= from && at < to && total > 0);
}

/** True for a sample whose share of good events reaches the target. */
export function isWithinTarget(sample: SliSample, target: number): boolean {
  return sample.good / sample.total >= target;
}
