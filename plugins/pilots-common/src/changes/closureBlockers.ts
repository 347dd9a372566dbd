import { say } from '../ground/phrases/say';
import { ChangeBlocker } from './ChangeBlocker';
import {
  ChangeLearnings,
  ChangeResult,
  ChangeSummary,
  isFailure,
} from './ChangeRecord';
import { writingPhrases } from './writing/phrases';

const { closing } = writingPhrases;

/**
 * What keeps a change from being closed: its window has not begun (a rehearsal
 * puts nothing live and may run before), or it failed and taught nothing. A
 * failed change may be closed without learnings only by the suite itself
 * (`bySystem`), which knows none; it then blocks the next change.
 *
 * @public
 */
export function closureBlockers(options: {
  change: Pick<ChangeSummary, 'id' | 'rehearsal' | 'window'>;
  closure: { result: ChangeResult } & Pick<ChangeLearnings, 'learnings'>;
  now: Date;
  bySystem?: boolean;
}): ChangeBlocker[] {
  const { change, closure, now, bySystem } = options;
  const blockers: ChangeBlocker[] = [];
  if (
    !change.rehearsal &&
    change.window &&
    now.getTime() < Date.parse(change.window.start)
  ) {
    blockers.push({
      guard: 'window-begun',
      message: say(closing.notBegun, {
        id: change.id,
        at: change.window.start,
      }),
      clearedBy: closing.whenMade,
    });
  }
  if (isFailure(closure.result) && !closure.learnings.trim() && !bySystem) {
    blockers.push({
      guard: 'learnings',
      message: closing.failed,
      clearedBy: closing.write,
    });
  }
  return blockers;
}
