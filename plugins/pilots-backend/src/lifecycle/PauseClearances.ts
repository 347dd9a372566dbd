import { Reading } from '../ground/UnitOfWork';
import { PauseCause } from './PauseStore';

/** Whether a cause still stands, and what ends it. */
export interface Clearance {
  cleared: boolean;
  /** In words: who does what, and where. */
  clearedBy: string;
}

/** Says of a cause of its kind whether it is cleared. */
export type ClearanceRule = (
  reading: Reading,
  cause: PauseCause,
) => Promise<Clearance>;

/**
 * What ends each kind of pause. The room that found the cause knows; those that
 * no room speaks for are lifted by whoever paused, or the sponsor.
 */
export class PauseClearances {
  readonly #rules = new Map<PauseCause['cause'], ClearanceRule>();

  register(cause: PauseCause['cause'], rule: ClearanceRule): void {
    this.#rules.set(cause, rule);
  }

  async of(reading: Reading, cause: PauseCause): Promise<Clearance> {
    const rule = this.#rules.get(cause.cause);
    return rule
      ? rule(reading, cause)
      : {
          cleared: false,
          clearedBy: `${cause.pausedBy} or the sponsor lifts it`,
        };
  }
}
