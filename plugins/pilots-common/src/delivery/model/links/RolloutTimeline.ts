import { Instant } from '../../facts';
import { firstAtOrAfter } from '../../sorted';
import { compareDeployments } from '../deployments/compareDeployments';
import { Rollout } from '../DeliveryModel';

/** A rollout that is known to have begun and ended. */
export type TimedRollout = Rollout & { begin: Instant; finish: Instant };

/**
 * Finds the rollout of a component that was under way at an instant: the one
 * begun last, of several begun together the later. A tree of the greatest
 * finishes answers in O(log n) however many rollouts overlap.
 */
export class RolloutTimeline {
  private readonly rollouts: TimedRollout[];
  private readonly greatest: Float64Array;
  private readonly width: number;

  constructor(rollouts: Iterable<Rollout>) {
    this.rollouts = [...rollouts]
      .filter(hasTimes)
      .sort((a, b) => a.begin - b.begin || compareDeployments(a, b));
    this.width = 2 ** Math.ceil(Math.log2(Math.max(1, this.rollouts.length)));
    this.greatest = new Float64Array(2 * this.width).fill(-Infinity);
    this.rollouts.forEach((rollout, index) => {
      this.greatest[this.width + index] = rollout.finish;
    });
    for (let node = this.width - 1; node > 0; node--) {
      this.greatest[node] = Math.max(
        this.greatest[2 * node],
        this.greatest[2 * node + 1],
      );
    }
  }

  /** Begun at or before the instant and finished after it. */
  underWay(instant: Instant): TimedRollout | undefined {
    const begun = firstAtOrAfter(this.rollouts, instant + 1, r => r.begin);
    const index = this.lastUnfinished(1, 0, this.width, begun, instant);
    return index < 0 ? undefined : this.rollouts[index];
  }

  /** The greatest index below `begun` under a node whose finish is after the instant; -1 if none. */
  private lastUnfinished(
    node: number,
    low: number,
    high: number,
    begun: number,
    instant: Instant,
  ): number {
    if (low >= begun || this.greatest[node] <= instant) return -1;
    if (node >= this.width) return low;
    const middle = (low + high) / 2;
    const right = this.lastUnfinished(
      2 * node + 1,
      middle,
      high,
      begun,
      instant,
    );
    return right >= 0
      ? right
      : this.lastUnfinished(2 * node, low, middle, begun, instant);
  }
}

function hasTimes(rollout: Rollout): rollout is TimedRollout {
  return rollout.begin !== undefined && rollout.finish !== undefined;
}
