import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { SYSTEM } from '../../ground/work/Actor';
import { Reading } from '../../ground/work/UnitOfWork';
import type { PauseCause } from './PauseStore';

const { clearedBy } = pilotsPhrases.lifecycle.pause;

/** Whether a cause still stands, and what ends it. */
export interface Clearance {
  cleared: boolean;
  /** In words: who does what, and where. */
  clearedBy: string;
  /** True where no rule decides: whoever paused, or the sponsor, lifts it. */
  liftable?: boolean;
}

/** A cause of the pause that stands, with what clears it. */
export type JudgedCause = PauseCause & Clearance;

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
          liftable: true,
          clearedBy:
            cause.pausedBy === SYSTEM.ref
              ? pilotsPhrases.general.sponsorLifts
              : say(clearedBy.whoPaused, { ref: cause.pausedBy }),
        };
  }

  /** Each cause with what clears it, one after the other. */
  async judge(
    reading: Reading,
    causes: readonly PauseCause[],
  ): Promise<JudgedCause[]> {
    const judged = [];
    for (const cause of causes) {
      judged.push({ ...cause, ...(await this.of(reading, cause)) });
    }
    return judged;
  }
}
