import { say } from '../../ground/phrases/say';
import { forumPhrases } from './phrases';

const { proposal: phrases } = forumPhrases;

/** What the product manager puts before the forum, in words. @public */
export interface DecisionWords {
  rationale: string;
  alternatives: string[];
  learnings: string;
  /** ISO date on which the decision is looked at again. */
  lookBackDate?: string;
  /** Id of an earlier decision that this one takes the place of. */
  supersedes?: string;
}

/** Longest texts, in characters. */
const LONGEST = 20_000;
const MOST_ALTERNATIVES = 20;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

type Field = keyof typeof phrases.tooLong;

/**
 * Reads a proposal for the forum and names everything that is wrong with it at
 * once. Learnings and alternatives may be one text or a list of them. Nothing
 * is decided without a rationale and learnings, so both must be there.
 *
 * @param today - ISO date; a look-back lies after it.
 * @public
 */
export function readProposal(
  input: Record<string, unknown>,
  today: string,
): { words: DecisionWords; problems: string[] } {
  const problems: string[] = [];
  const rationale = textOf(input.rationale, 'rationale', problems);
  const learnings = textsOf(input.learnings, 'learnings', problems);
  const alternatives = textsOf(input.alternatives, 'alternatives', problems);
  if (!rationale) {
    problems.push(phrases.rationale);
  }
  if (learnings.length === 0) {
    problems.push(phrases.learnings);
  }
  if (alternatives.length > MOST_ALTERNATIVES) {
    problems.push(say(phrases.alternatives, { n: MOST_ALTERNATIVES }));
  }
  const { lookBackDate, supersedes } = input;
  if (lookBackDate !== undefined && !isDateAfter(lookBackDate, today)) {
    problems.push(phrases.lookBackDate);
  }
  return {
    words: {
      rationale,
      alternatives,
      learnings: joined(learnings),
      ...(lookBackDate !== undefined && {
        lookBackDate: String(lookBackDate),
      }),
      ...(typeof supersedes === 'string' && { supersedes }),
    },
    problems,
  };
}

function textOf(value: unknown, field: Field, problems: string[]): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') {
    problems.push(`${field}: must be text`);
    return '';
  }
  if (value.length > LONGEST) {
    problems.push(say(phrases.tooLong[field], { n: LONGEST }));
    return '';
  }
  return value.normalize('NFC').trim();
}

function textsOf(value: unknown, field: Field, problems: string[]): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map(one => textOf(one, field, problems)).filter(Boolean);
}

/** Several learnings are a list, one is what it is. */
function joined(texts: string[]): string {
  return texts.length > 1
    ? texts.map(text => `- ${text}`).join('\n')
    : texts[0] ?? '';
}

function isDateAfter(value: unknown, today: string): boolean {
  return (
    typeof value === 'string' &&
    DATE.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(value).toISOString().slice(0, 10) === value &&
    value > today
  );
}
