import { ChangeFreeze } from '../changes';
import { say } from '../ground/phrases/say';
import { Stage } from '../pilot/stages';
import { pausePhrases } from './pause/phrases';

/** A cause of a pause, as far as the freeze needs it. @public */
export interface FreezingCause {
  detail: string;
  /** RFC 3339. */
  pausedAt: string;
  cleared: boolean;
  /** What ends it, in words. */
  clearedBy: string;
}

/**
 * The freeze of a pause that outlives the stage: a pilot that fell due while it
 * was paused is paused no more, yet what had been wrong still is. As long as a cause
 * stands, standard and normal changes stay frozen except those of the plan. While the
 * pilot is paused its stage says so itself, cleared causes or not.
 *
 * @public
 */
export function pauseFreezes(
  stage: Stage,
  causes: readonly FreezingCause[],
  /** Ids of the changes that the corrective plan consists of. */
  planned: readonly string[],
): ChangeFreeze[] {
  if (stage !== 'decision-due') return [];
  return causes
    .filter(({ cleared }) => !cleared)
    .map(({ detail, pausedAt, clearedBy }) => ({
      cause: 'pause',
      message: say(pausePhrases.freezes, { words: detail }),
      clearedBy,
      since: pausedAt,
      except: planned,
    }));
}
