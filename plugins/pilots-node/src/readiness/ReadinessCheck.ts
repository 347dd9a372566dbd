import {
  AddedCheck,
  CheckFinding,
  DocumentId,
  RoleHolders,
  Sector,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** What an added check is told about the pilot. @public */
export interface ReadinessCheckContext {
  pilot: {
    /** `namespace/name`, lower case; the entity is `pilot:<ref>`. */
    ref: string;
    title: string;
    stage: Stage;
    sector: Sector;
    /** Entity ref of the owning Group or User. */
    owner: string;
    /** Entity refs of what the pilot puts live. */
    targets: readonly string[];
    /** Who holds which role now. */
    roles: RoleHolders;
  };
  /** Current version and SHA-256 of each document of the pack that is written. */
  pack: {
    [document in DocumentId]?: { version: number; hash: string };
  };
  /** The time at which the check is evaluated. */
  now: Date;
  /** Aborted when the time for an answer is over (10 s). */
  signal: AbortSignal;
}

/**
 * A check that a module adds to an item of the checklist. It is evaluated by a
 * scheduled task every few minutes, never inside of a request, and its last
 * answer is shown. An exception, or no answer in time, is `not-reported` with
 * the reason: never a pass.
 *
 * @public
 */
export interface ReadinessCheck extends AddedCheck {
  evaluate(context: ReadinessCheckContext): Promise<CheckFinding>;
}
