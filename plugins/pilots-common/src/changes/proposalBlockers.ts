import { ChangeBlocker } from './ChangeBlocker';
import { ChangeContent, ChangeSummary, isFailure } from './ChangeRecord';
import { ChangeTemplate } from './templates/ChangeTemplate';
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
  /** The template that a standard change is made under, as it is now. */
  template?: ChangeTemplate;
}): ChangeBlocker[] {
  const { content, calendar, now, others, template } = options;
  return [
    ...missingParts(content),
    ...templateBlockers(content, template),
    ...windowBlockers(content, calendar, now),
    // What is urgent does not wait for what was not written down.
    ...(content.kind === 'emergency' ? [] : learningsBlockers(others)),
  ];
}

/** A standard change is made under the version of its template that is authorised now. */
export function templateBlockers(
  { kind, template: named }: Pick<ChangeContent, 'kind' | 'template'>,
  template: ChangeTemplate | undefined,
): ChangeBlocker[] {
  if (kind !== 'standard') return [];
  const guard = 'template';
  if (!named || template?.state !== 'authorised') {
    return [
      {
        guard,
        message: `The template ${named?.id ?? ''} is ${
          template?.state ?? 'not there'
        }`,
        clearedBy: `The service owner authorises it on ${CHANGES_TAB}, or a normal change is made`,
      },
    ];
  }
  if (template.version === named.version) return [];
  return [
    {
      guard,
      message: `${named.id} was changed since: this change says what its version ${named.version} did`,
      clearedBy: 'Edit the change, which takes over what the template says now',
    },
  ];
}

/** The parts that a change record lacks, in words. @public */
export function missingChangeParts(content: ChangeContent): string[] {
  const parts: [string, boolean][] = [
    ['impact analysis', Boolean(content.impact.trim())],
    ['deployment plan', Boolean(content.deploymentPlan.trim())],
    ['backout steps', Boolean(content.backoutSteps.trim())],
    // An emergency is made at once.
    [
      'maintenance window',
      Boolean(content.window) || content.kind === 'emergency',
    ],
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
    clearedBy: `${
      content.kind === 'emergency'
        ? 'The tech lead adds'
        : 'Product manager or tech lead add'
    } the ${part} on ${CHANGES_TAB}`,
  }));
}

function windowBlockers(
  { kind, window }: ChangeContent,
  calendar: ChangeCalendar,
  now: Date,
): ChangeBlocker[] {
  if (!window) return [];
  if (Date.parse(window.end) <= now.getTime()) {
    return [
      {
        guard: 'window-ahead',
        message: `The maintenance window ended ${window.end}`,
        clearedBy:
          kind === 'emergency'
            ? 'The tech lead chooses a later one'
            : 'Product manager or tech lead choose a later one',
      },
    ];
  }
  if (kind === 'emergency' || insideWindow(calendar, window)) return [];
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
