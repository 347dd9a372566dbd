/** What stands in the way of a change, and what clears it. @public */
export interface ChangeBlocker {
  /** Name of the guard, for example `change-window`. */
  guard: string;
  message: string;
  clearedBy: string;
}
