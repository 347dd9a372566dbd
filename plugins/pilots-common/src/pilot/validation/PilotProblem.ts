import { say } from '../../ground/phrases/say';
import { validationPhrases as phrases } from './phrases';

/** One thing that is wrong with a Pilot entity. @public */
export interface PilotProblem {
  /** Where: `spec.targets[2]`, `spec.roles.ownr`. */
  path: string;
  /** What is there, shortened: `"2026-02-30"`, `nothing`, `a list of 3`. */
  found: string;
  /** What would be right: `an ISO date, such as 2026-03-02`. */
  allowed: string;
  /** All three in one line. */
  message: string;
}

/** The steps from the root of an entity to a value in it. */
export type PathSegments = ReadonlyArray<string | number>;

const MAX_SHOWN_LENGTH = 80;
const MAX_LISTED_PROBLEMS = 200;
const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;
// Line separators, other controls and bidirectional overrides: a hostile value must neither break
// the line of its problem nor reorder what a person reads.
const UNPRINTABLE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

function quote(text: string): string {
  const characters = Array.from(text.slice(0, 2 * MAX_SHOWN_LENGTH + 2));
  const shown =
    characters.length > MAX_SHOWN_LENGTH
      ? `${characters.slice(0, MAX_SHOWN_LENGTH).join('')}…`
      : characters.join('');
  return JSON.stringify(shown).replace(
    UNPRINTABLE,
    c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Writes a path as people write it: `spec.guardrails.changeWindows[0].rrule`. */
export function formatPath(segments: PathSegments): string {
  return segments.reduce<string>((path, segment) => {
    if (typeof segment === 'number') return `${path}[${segment}]`;
    if (!PLAIN_KEY.test(segment) || segment.length > MAX_SHOWN_LENGTH) {
      return `${path}[${quote(segment)}]`;
    }
    return path ? `${path}.${segment}` : segment;
  }, '');
}

/** Says what a value is in a few words, whatever its size and depth. */
export function describeValue(value: unknown): string {
  if (value === undefined) return phrases.found.nothing;
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return say(phrases.found.list, { n: value.length });
  if (typeof value === 'object' && value !== null) return phrases.found.object;
  return String(value);
}

/** Makes a problem; `found` is already in words (see `describeValue`). */
export function pilotProblem(
  segments: PathSegments,
  found: string,
  allowed: string,
): PilotProblem {
  const path = formatPath(segments) || 'entity';
  return {
    path,
    found,
    allowed,
    message: say(phrases.problem, {
      path,
      foundWords: found,
      allowedWords: allowed,
    }),
  };
}

/**
 * All problems in one message, a line each, in the order given. Beyond 200 the rest is counted,
 * not listed, so that a hostile entity cannot fill the logs.
 *
 * @public
 */
export function formatProblems(problems: readonly PilotProblem[]): string {
  const lines = problems.slice(0, MAX_LISTED_PROBLEMS).map(p => p.message);
  const unlisted = problems.length - lines.length;
  if (unlisted > 0) lines.push(say(phrases.more, { n: unlisted }));
  return lines.join('\n');
}
