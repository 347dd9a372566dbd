/** When something was observed, and the hash of what. @public */
export interface ObservationMark {
  /** RFC 3339, UTC, milliseconds. */
  observedAt: string;
  hash: string;
}

/**
 * True if `a` is a later word on an environment than `b`. Two at one moment are
 * told apart by their hashes, so that the order of arrival never matters.
 *
 * @public
 */
export function isNewer(
  a: ObservationMark,
  b: ObservationMark | undefined,
): boolean {
  if (!b || a.observedAt > b.observedAt) return true;
  return a.observedAt === b.observedAt && a.hash > b.hash;
}
