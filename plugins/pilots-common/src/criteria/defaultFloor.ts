import { Criterion, wantsMore } from './Criterion';

/** Share of the way from baseline to threshold that counts as promising. */
const WAY = 0.8;
/** Share of the threshold, without a baseline: where more is better, and where less is. */
const OF_THRESHOLD = { more: 0.8, less: 1.25 };

/**
 * A number without the noise of binary fractions, so that 0.1 + 0.2 is 0.3 in
 * a comparison and in a hash.
 */
export function plainNumber(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * The floor of a criterion that names none: 80 % of the way from baseline to
 * threshold; without a baseline 80 % of the threshold where more is better and
 * 125 % where less is. A negative threshold is relaxed the other way round, so
 * that the floor of `<= -25` is -20. A baseline that meets the threshold leaves
 * no way to go and counts as none.
 *
 * @public
 */
export function defaultFloor(
  criterion: Pick<Criterion, 'operator' | 'threshold' | 'baseline'>,
): number {
  const { threshold, baseline } = criterion;
  const more = wantsMore(criterion);
  const isAhead =
    baseline !== undefined &&
    (more ? baseline < threshold : baseline > threshold);
  if (isAhead) {
    const floor = plainNumber(baseline + WAY * (threshold - baseline));
    // Rounding must not carry it past a threshold of very many digits.
    return more ? Math.min(floor, threshold) : Math.max(floor, threshold);
  }
  const share = more === threshold >= 0 ? OF_THRESHOLD.more : OF_THRESHOLD.less;
  return plainNumber(threshold * share);
}

/** The floor that rules: the one named, else the default. @public */
export function floorOf(
  criterion: Pick<Criterion, 'operator' | 'threshold' | 'baseline' | 'floor'>,
): number {
  return criterion.floor ?? defaultFloor(criterion);
}

/** True if the value meets the threshold. @public */
export function meetsThreshold(
  criterion: Pick<Criterion, 'operator' | 'threshold'>,
  observed: number,
): boolean {
  const value = plainNumber(observed);
  const threshold = plainNumber(criterion.threshold);
  switch (criterion.operator) {
    case '>=':
      return value >= threshold;
    case '>':
      return value > threshold;
    case '<=':
      return value <= threshold;
    default:
      return value < threshold;
  }
}

/** True if the value is at the floor or on its better side. @public */
export function reachesFloor(
  criterion: Pick<Criterion, 'operator' | 'threshold' | 'baseline' | 'floor'>,
  observed: number,
): boolean {
  const value = plainNumber(observed);
  const floor = plainNumber(floorOf(criterion));
  return wantsMore(criterion) ? value >= floor : value <= floor;
}
