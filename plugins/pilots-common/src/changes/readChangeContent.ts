import { InputError } from '@backstage/errors';
import { say } from '../ground/phrases/say';
import { canonicalRef } from '../pilot/canonical/pilotRefs';
import {
  ChangeContent,
  ChangeKind,
  ChangeShips,
  ExternalChangeId,
} from './ChangeRecord';
import { ChangeTemplate } from './templates/ChangeTemplate';
import { templatePhrases } from './templates/phrases';
import { TimeSpan } from './windows';
import { writingPhrases } from './writing/phrases';

const { draft: phrases } = writingPhrases;

/** What somebody writes into a change record; all but the title may come later. @public */
export interface ChangeDraft {
  /** `normal` when absent; it stays what it was made as. */
  kind?: ChangeKind;
  /** Of a standard change: `STD-1`. What it says is the template's. */
  template?: string;
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
  /** By what deployments are known to belong to it. */
  commits?: string[];
  versions?: string[];
}

/** What was written, in the form that is stored. @public */
export interface ReadChange {
  content: ChangeContent;
  externalIds: ExternalChangeId[];
  ships: ChangeShips;
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
  /** What a standard change is made under. */
  template?: ChangeTemplate,
): ReadChange {
  const problems: string[] = [];
  const kind = draft.kind ?? 'normal';
  const title = draft.title.trim();
  if (!title) problems.push(phrases.title);
  if (draft.rehearsal && kind === 'emergency') {
    problems.push(phrases.rehearsal);
  }
  problems.push(...templateProblems(draft, kind, template));
  const window = readWindow(draft.window, problems);
  // A change that names no targets touches all that the pilot puts live.
  const targets = readTargets(
    draft.targets ?? [...(template ?? pilot).targets],
    pilot,
    problems,
  );
  for (const target of targets) {
    if (template && !template.targets.includes(target)) {
      problems.push(
        say(templatePhrases.uncovered, { n: template.number, refs: target }),
      );
    }
  }
  const externalIds = draft.externalIds ?? [];
  for (const { system, url } of externalIds) {
    if (url !== undefined && !/^https?:\/\/[^\s]+$/i.test(url)) {
      problems.push(say(phrases.link, { system, url }));
    }
  }
  const ships = {
    commits: namesIn('commits', draft.commits, problems),
    versions: namesIn('versions', draft.versions, problems),
  };
  if (problems.length > 0) {
    throw new InputError(
      say(phrases.wrong, { problemWords: problems.join('; ') }),
    );
  }
  return {
    content: {
      kind,
      ...(template && {
        template: { id: template.id, version: template.version },
      }),
      title,
      rehearsal: draft.rehearsal ?? false,
      impact: template?.impact ?? draft.impact ?? '',
      deploymentPlan: template?.deploymentPlan ?? draft.deploymentPlan ?? '',
      backoutSteps: template?.backoutSteps ?? draft.backoutSteps ?? '',
      ...(window && { window }),
      targets,
    },
    externalIds,
    ships,
  };
}

const TEXTS = ['impact', 'deploymentPlan', 'backoutSteps'] as const;

function templateProblems(
  draft: ChangeDraft,
  kind: ChangeKind,
  template: ChangeTemplate | undefined,
): string[] {
  if (kind !== 'standard') {
    if (!draft.template) return [];
    return kind === 'normal'
      ? [phrases.templateOfNormal]
      : [phrases.templateOfEmergency];
  }
  if (!template) {
    return [phrases.noTemplate];
  }
  return TEXTS.filter(
    text => draft[text]?.trim() && draft[text] !== template[text],
  ).map(text => say(phrases[text], { id: template.id }));
}

/** Each once, without spaces around; a commit is long enough to mean one. */
function namesIn(
  what: 'commits' | 'versions',
  names: string[] = [],
  problems: string[],
): string[] {
  const found = [...new Set(names.map(name => name.trim()).filter(Boolean))];
  for (const name of found) {
    if (what === 'commits' && name.length < 7) {
      problems.push(say(phrases.commit, { commit: name }));
    }
  }
  return found;
}

function readWindow(
  window: TimeSpan | null | undefined,
  problems: string[],
): TimeSpan | undefined {
  if (!window) return undefined;
  const start = instantOf(window.start);
  const end = instantOf(window.end);
  if (Number.isNaN(start) || Number.isNaN(end)) {
    problems.push(phrases.window);
    return undefined;
  }
  if (end <= start) problems.push(phrases.windowOrder);
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
      const problemWords = (error as Error).message;
      problems.push(say(phrases.targetForm, { ref, problemWords }));
      return [];
    }
  });
  for (const target of targets) {
    if (closed && !pilot.targets.includes(target)) {
      problems.push(
        say(phrases.foreign, {
          ref: target,
          targets: pilot.targets.join(', '),
        }),
      );
    }
  }
  return [...new Set(targets)].sort();
}
