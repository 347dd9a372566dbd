/** A line across a lane that values are held against. */
export interface LaneLine {
  value: number;
  label: string;
  kind: 'limit' | 'threshold' | 'target' | 'baseline';
}

/** One small picture of several that share a time axis: a measure or an outcome, with an axis of its own. */
export interface Lane {
  id: string;
  title: string;
  /** What the picture shows, in a sentence. */
  description: string;
  /** Oldest first; null is "no data" and breaks the line. */
  points: { at: number; value: number | null }[];
  lines: LaneLine[];
  /** A value in words. */
  say: (value: number) => string;
  /** A value at the axis, where there is little room. */
  sayShort?: (value: number) => string;
  /** Values are seconds: ticks are minutes, hours and days. */
  isDuration?: boolean;
  /** Bars are counts of a week, lines are values at a time. */
  drawn: 'bars' | 'line';
}
