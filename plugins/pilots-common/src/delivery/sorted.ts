/**
 * Index of the first element of a list sorted by `key` whose key is at least
 * `bound`; the length of the list if there is none. O(log n).
 */
export function firstAtOrAfter<T>(
  list: readonly T[],
  bound: number,
  key: (element: T) => number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (key(list[middle]) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The elements of a list sorted by `key` whose key lies in [from, to). */
export function between<T>(
  list: readonly T[],
  window: { from: number; to: number },
  key: (element: T) => number,
): T[] {
  return list.slice(
    firstAtOrAfter(list, window.from, key),
    firstAtOrAfter(list, window.to, key),
  );
}
