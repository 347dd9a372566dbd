import { ChangeBlocker } from './ChangeBlocker';
import { ChangeContent, ChangeSummary, isFailure } from './ChangeRecord';
import { ChangeCalendar, insideWindow, nextWindow } from './windows';

const CHANGES_TAB = 'the Changes tab';

/**
 * What keeps a change from being proposed or approved: missing parts, a
 * maintenance window that is over or outside the pilot's change windows, an
 * earlier failed change without learnings. All of it at once; empty when nothing does.
 *
 * @public
 */
export function proposalBlockers(options: {
  content: ChangeContent;
  calendar: ChangeCalendar;
  now: Date;
  /** Other changes of the pilot. */
  others: readonly ChangeSummary[];
}): ChangeBlocker[] {
  const { content, calendar, now, others } = options;
  return [
    ...missingParts(content),
    ...windowBlockers(content, calendar, now),
    ...learningsBlockers(others),
  ];
}

/** The parts that a change record lacks, in words. @public */
export function missingChangeParts(content: ChangeContent): string[] {
  const parts: [string, boolean][] = [
    ['impact analysis', Boolean(content.impact.trim())],
    ['deployment plan', Boolean(content.deploymentPlan.trim())],
    ['backout steps', Boolean(content.backoutSteps.trim())],
    ['maintenance window', Boolean(content.window)],
    ['affected targets', content.targets.length > 0],
  ];
  return parts.filter(([, there]) => !there).map(([part]) => part);
}

/** Closed changes that failed and taught nothing yet: they block the next one. @public */
export function failedWithoutLearnings<
  T extends Pick<ChangeSummary, 'closure'>,
>(changes: readonly T[]): T[] {
  return changes.filter(
    ({ closure }) =>
      closure && isFailure(closure.result) && !closure.learnings.trim(),
  );
}

/** One blocker a failed change without learnings. */
export function learningsBlockers(
  changes: readonly Pick<ChangeSummary, 'closure' | 'id'>[],
): ChangeBlocker[] {
  return failedWithoutLearnings(changes).map(({ id }) => ({
    guard: 'learnings',
    message: `${id} failed and has no learnings`,
    clearedBy: `Its learnings are written on ${CHANGES_TAB}`,
  }));
}

function missingParts(content: ChangeContent): ChangeBlocker[] {
  return missingChangeParts(content).map(part => ({
    guard: 'complete',
    message: `Missing: ${part}`,
    clearedBy: `Product manager or tech lead add the ${part} on ${CHANGES_TAB}`,
  }));
}

function windowBlockers(
  { window }: ChangeContent,
  calendar: ChangeCalendar,
  now: Date,
): ChangeBlocker[] {
  if (!window) return [];
  if (Date.parse(window.end) <= now.getTime()) {
    return [
      {
        guard: 'window-ahead',
        message: `The maintenance window ended ${window.end}`,
        clearedBy: 'Product manager or tech lead choose a later one',
      },
    ];
  }
  if (insideWindow(calendar, window)) return [];
  return [outsideWindow(calendar, now)];
}

function outsideWindow(calendar: ChangeCalendar, now: Date): ChangeBlocker {
  const guard = 'change-window';
  if (calendar.windows.length === 0) {
    return {
      guard,
      message: 'The pilot declares no change windows',
      clearedBy: 'Declare them in spec.guardrails.changeWindows of the Pilot',
    };
  }
  const next = nextWindow(calendar, now);
  return {
    guard,
    message:
      'The maintenance window does not lie inside a declared change window',
    clearedBy: next
      ? `Choose a time inside one; the next is ${next.start} to ${next.end}`
      : 'Choose a time inside one; none is to come',
  };
}
