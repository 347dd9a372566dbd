/** Requirements that the quarter answers. @public */
export type QuarterRequirement =
  | 'R60'
  | 'R61'
  | 'R62'
  | 'R63'
  | 'R64'
  | 'R65'
  | 'R66';

/** What a figure of the quarter is; its definition is on the page and in the documentation. @public */
export type QuarterFigureId =
  | 'start-to-decision'
  | 'due-to-decision'
  | 'first-pass'
  | 'pauses'
  | 'pause-length'
  | 'time-to-restore'
  | 'scaled-on-criteria'
  | 'scaled-spend'
  | 'late-stops'
  | 'late-stop-spend'
  | 'reach-production'
  | 'hours-per-approver'
  | 'hours-per-approval'
  | 'registered'
  | 'submitted'
  | 'started'
  | 'scaled'
  | 'iterated'
  | 'stopped'
  | 'cancelled';

/** A number of the quarter with what it stands on. @public */
export interface QuarterFigure {
  id: QuarterFigureId;
  requirement: QuarterRequirement;
  unit: 'count' | 'days' | 'hours' | 'money' | 'seconds' | 'share';
  /** Null is "no data", which is not zero. */
  value: number | null;
  /** How many the value stands on: decisions, pilots, approvals. */
  sample: number;
  /** The 90th percentile, where the value is a median. */
  p90?: number;
  /** ISO 4217, of money. */
  currency?: string;
  /** The budget of the same pilots, of money. */
  budget?: number;
  /** Pilots left out because nothing was observed of them. */
  without?: number;
}
