import { ChangeBlocker } from './ChangeBlocker';
import {
  ChangeLearnings,
  ChangeResult,
  ChangeSummary,
  isFailure,
} from './ChangeRecord';

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
      message: `The maintenance window of ${change.id} begins ${change.window.start}`,
      clearedBy:
        'Close it when the change was made, or withdraw it when it will not be',
    });
  }
  if (isFailure(closure.result) && !closure.learnings.trim() && !bySystem) {
    blockers.push({
      guard: 'learnings',
      message: 'A change that failed is closed with its learnings',
      clearedBy: 'Write what was learnt',
    });
  }
  return blockers;
}
