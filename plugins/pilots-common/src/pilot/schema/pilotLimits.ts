/** How large the parts of a Pilot entity may be; beyond it somebody made a mistake, or means harm. */
export const PILOT_LIMITS = {
  /** Characters of an entity ref. */
  ref: 500,
  /** Characters of a name or a label. */
  name: 100,
  /** Characters of a sentence or two. */
  sentence: 500,
  /** Characters of a paragraph. */
  paragraph: 5000,
  /** Characters of a URL. */
  url: 2000,
  /** Entries of `targets`. */
  targets: 100,
  /** Entries of the other lists. */
  list: 50,
  /** Change windows, each of which is a recurrence rule to work out. */
  changeWindows: 20,
  /** Conditions of the rollback trigger. */
  conditions: 10,
  /** Days of any duration: ten years. */
  durationDays: 3660,
} as const;
