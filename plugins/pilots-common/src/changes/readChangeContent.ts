import { InputError } from '@backstage/errors';
import { canonicalRef } from '../pilot/canonical/pilotRefs';
import { ChangeContent, ExternalChangeId } from './ChangeRecord';
import { TimeSpan } from './windows';

/** What somebody writes into a change record; all but the title may come later. @public */
export interface ChangeDraft {
  kind?: 'normal';
  title: string;
  rehearsal?: boolean;
  impact?: string;
  deploymentPlan?: string;
  backoutSteps?: string;
  /** RFC 3339, any offset. */
  window?: TimeSpan | null;
  /** Entity refs, short ones too. */
  targets?: string[];
  externalIds?: ExternalChangeId[];
}

/**
 * Brings what somebody wrote into the form that is stored and hashed. Throws
 * InputError that names everything that is wrong: an empty title, a window that
 * ends before it begins, targets that are not the pilot's, links that are none.
 *
 * @public
 */
export function readChangeContent(
  draft: ChangeDraft,
  pilot: { namespace: string; targets: readonly string[] },
): { content: ChangeContent; externalIds: ExternalChangeId[] } {
  const problems: string[] = [];
  const title = draft.title.trim();
  if (!title) problems.push('title is empty');
  const window = readWindow(draft.window, problems);
  // A change that names no targets touches all that the pilot puts live.
  const targets = readTargets(
    draft.targets ?? [...pilot.targets],
    pilot,
    problems,
  );
  const externalIds = draft.externalIds ?? [];
  for (const { system, url } of externalIds) {
    if (url !== undefined && !/^https?:\/\/[^\s]+$/i.test(url)) {
      problems.push(`the link of the ${system} id is no http(s) URL: ${url}`);
    }
  }
  if (problems.length > 0) {
    throw new InputError(`The change is not right: ${problems.join('; ')}`);
  }
  return {
    content: {
      kind: draft.kind ?? 'normal',
      title,
      rehearsal: draft.rehearsal ?? false,
      impact: draft.impact ?? '',
      deploymentPlan: draft.deploymentPlan ?? '',
      backoutSteps: draft.backoutSteps ?? '',
      ...(window && { window }),
      targets,
    },
    externalIds,
  };
}

function readWindow(
  window: TimeSpan | null | undefined,
  problems: string[],
): TimeSpan | undefined {
  if (!window) return undefined;
  const start = instantOf(window.start);
  const end = instantOf(window.end);
  if (Number.isNaN(start) || Number.isNaN(end)) {
    problems.push(
      'window needs start and end, times such as 2026-06-09T18:00:00Z',
    );
    return undefined;
  }
  if (end <= start) problems.push('window ends before it begins');
  return {
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
  };
}

/** NaN without an offset: such a time would mean another one on each server. */
function instantOf(text: string): number {
  return /(Z|[+-]\d\d:\d\d)$/i.test(text) ? Date.parse(text) : NaN;
}

function readTargets(
  refs: string[],
  pilot: { namespace: string; targets: readonly string[] },
  problems: string[],
): string[] {
  // A system stands for its components, which only the catalog knows.
  const closed = !pilot.targets.some(target => target.startsWith('system:'));
  const targets = refs.flatMap(ref => {
    try {
      return [canonicalRef(ref, 'target', pilot.namespace)];
    } catch (error) {
      problems.push(`targets: ${ref}: ${(error as Error).message}`);
      return [];
    }
  });
  for (const target of targets) {
    if (closed && !pilot.targets.includes(target)) {
      problems.push(
        `${target} is none of the pilot's targets: ${pilot.targets.join(', ')}`,
      );
    }
  }
  return [...new Set(targets)].sort();
}
