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

/** What reliability is computed from. @public */
export interface ReliabilityInput {
  /** The objective as a ratio between 0 and 1, exclusive: `0.995`. */
  target: number;
  samples: readonly SliSample[];
  /**
   * Number of events that the error budget is a share of, while the window has
   * not filled; absent, the number in the samples.
   */
  expectedVolume?: number;
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
  const { target } = input;
  const total = samples.reduce((sum, sample) => sum + sample.total, 0);
  const good = samples.reduce((sum, sample) => sum + sample.good, 0);
  const budget = (1 - target) * (input.expectedVolume ?? total);
  const within = samples.filter(sample => isWithinTarget(sample, target));
  return {
    errorBudgetLeft: budget > 0 ? 1 - (total - good) / budget : null,
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
