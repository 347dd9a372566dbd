/**
 * The value at a fraction of the sorted sample, interpolated linearly between
 * neighbours as PostgreSQL's `percentile_cont` does; null for an empty sample.
 *
 * @public
 */
export function percentileCont(
  sample: readonly number[],
  fraction: number,
): number | null {
  if (sample.length === 0) return null;
  const sorted = Float64Array.from(sample).sort();
  const place = fraction * (sorted.length - 1);
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  return low + (place - Math.floor(place)) * (high - low);
}

/**
 * The middle value, or the mean of the two middle values of an even sample;
 * null for an empty one.
 *
 * @public
 */
export function median(sample: readonly number[]): number | null {
  return percentileCont(sample, 0.5);
}

/** A share between 0 and 1; null where there is nothing to share. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
