import { say } from '../ground/phrases/say';
import { ChangeBlocker } from './ChangeBlocker';
import {
  ChangeContent,
  changeNumber,
  ChangeSummary,
  isFailure,
} from './ChangeRecord';
import { ChangeTemplate, templateNumber } from './templates/ChangeTemplate';
import { templatePhrases } from './templates/phrases';
import { ChangeCalendar, insideWindow, nextWindow } from './windows';
import { writingPhrases } from './writing/phrases';

/** A part that a change record may lack. */
type Part = keyof typeof writingPhrases.part;

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
        message: say(templatePhrases.is[template?.state ?? 'absent'], {
          id: named?.id ?? '',
        }),
        clearedBy: templatePhrases.authorise,
      },
    ];
  }
  if (template.version === named.version) return [];
  return [
    {
      guard,
      message: say(templatePhrases.changed, {
        n: templateNumber(named.id)!,
        versionN: named.version,
      }),
      clearedBy: templatePhrases.takeOver,
    },
  ];
}

/** The parts that a change record lacks, in words. @public */
export function missingChangeParts(content: ChangeContent): string[] {
  return missingPartsOf(content).map(part => writingPhrases.part[part]);
}

function missingPartsOf(content: ChangeContent): Part[] {
  const parts: [Part, boolean][] = [
    ['impact', Boolean(content.impact.trim())],
    ['deploymentPlan', Boolean(content.deploymentPlan.trim())],
    ['backoutSteps', Boolean(content.backoutSteps.trim())],
    // An emergency is made at once.
    ['window', Boolean(content.window) || content.kind === 'emergency'],
    ['targets', content.targets.length > 0],
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
    message: say(writingPhrases.learnings, { n: changeNumber(id)! }),
    clearedBy: writingPhrases.writeLearnings,
  }));
}

function missingParts(content: ChangeContent): ChangeBlocker[] {
  const add =
    content.kind === 'emergency'
      ? writingPhrases.addToEmergency
      : writingPhrases.add;
  return missingPartsOf(content).map(part => ({
    guard: 'complete',
    message: writingPhrases.missing[part],
    clearedBy: say(add, { partWord: writingPhrases.part[part] }),
  }));
}

function windowBlockers(
  { kind, window }: ChangeContent,
  calendar: ChangeCalendar,
  now: Date,
): ChangeBlocker[] {
  const { over, later, laterOfEmergency } = writingPhrases.window;
  if (!window) return [];
  if (Date.parse(window.end) <= now.getTime()) {
    return [
      {
        guard: 'window-ahead',
        message: say(over, { at: window.end }),
        clearedBy: kind === 'emergency' ? laterOfEmergency : later,
      },
    ];
  }
  if (kind === 'emergency' || insideWindow(calendar, window)) return [];
  return [outsideWindow(calendar, now)];
}

function outsideWindow(calendar: ChangeCalendar, now: Date): ChangeBlocker {
  const guard = 'change-window';
  const phrases = writingPhrases.window;
  if (calendar.windows.length === 0) {
    return {
      guard,
      message: phrases.undeclared,
      clearedBy: phrases.declare,
    };
  }
  const next = nextWindow(calendar, now);
  return {
    guard,
    message: phrases.outside,
    clearedBy: next
      ? say(phrases.next, { start: next.start, end: next.end })
      : phrases.noNext,
  };
}
