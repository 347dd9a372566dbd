/**
 * At most so many points of a curve: the last of each of equally long spans,
 * in their order. Enough to draw; never what a verdict is computed from.
 *
 * @public
 */
export function thinOut<T extends { at: string }>(
  points: readonly T[],
  most: number,
): T[] {
  if (points.length <= most) return [...points];
  const first = Date.parse(points[0].at);
  const span = Date.parse(points[points.length - 1].at) - first;
  const kept = new Map<number, T>();
  for (const point of points) {
    const place = (Date.parse(point.at) - first) / (span || 1);
    kept.set(Math.min(Math.floor(place * most), most - 1), point);
  }
  return [...kept.values()];
}
