import {
  PhraseBook,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';

const { ground, ...rooms } = pilotsPhrases;

/** Whole sentences. */
const SENTENCES = new PhraseBook(rooms);

/** What stands within them: words of the suite, and sentences within sentences. */
const WORDS = new PhraseBook({ ground, ...rooms });

/** Values with such a name are said in words of the suite; the others are ids, numbers and what people wrote. */
const IN_WORDS = /(role|stage|outcome|document|word)s?$/i;

/**
 * What stands between the parts of a list, the longest first, and how it is
 * called; punctuation is the same in all languages. The first two stand between
 * whole sentences as well: what is wrong with a form is said line by line.
 */
const LISTS: readonly (readonly [between: string, name?: string])[] = [
  ['\n'],
  ['; '],
  [' or the ', 'orThe'],
  [' and the ', 'andThe'],
  [', the ', 'commaThe'],
  [' and ', 'and'],
  [' or ', 'or'],
  [', '],
];
const BETWEEN_SENTENCES = LISTS.slice(0, 2);

/** A part may itself hold what stands between parts, but not more often than this. */
const MOST_TOGETHER = 4;

/** What people wrote can be as long as they like; what the suite says is not. */
const LONGEST = 4_000;

/** Finds a phrase, and what stands between the parts of a list, in the reader's language. */
export interface Retelling {
  phrase(key: string, values: Record<string, string>): string;
  between(name: string): string;
}

/**
 * Tells what the server said in the reader's language. What no phrase of the
 * suite made stays as it is: the words of a host's own check, and what people
 * wrote.
 */
export function retell(text: string, to: Retelling): string {
  if (text.length > LONGEST) return text;
  return (
    sentencesOf(text, SENTENCES, to) ??
    phraseOf(text, SENTENCES, to) ??
    listOf(text, BETWEEN_SENTENCES, SENTENCES, to) ??
    text
  );
}

/** Several sentences one after the other, if each of them is known. */
function sentencesOf(
  text: string,
  book: PhraseBook,
  to: Retelling,
): string | undefined {
  for (const [between] of BETWEEN_SENTENCES) {
    const parts = text.split(between);
    const told = parts.length > 1 && allOf(parts, between, book, to);
    if (told) return told.join(between);
  }
  return undefined;
}

/** Every part told, alone or together with those after it; undefined where one is not known. */
function allOf(
  parts: readonly string[],
  between: string,
  book: PhraseBook,
  to: Retelling,
): string[] | undefined {
  // From the end, so that it is known of each place whether the rest can be told.
  const from: (string[] | undefined)[] = [];
  from[parts.length] = [];
  for (let at = parts.length - 1; at >= 0; at--) {
    for (let n = 1; n <= MOST_TOGETHER && !from[at]; n++) {
      const rest = from[at + n];
      const some = rest && phraseOf(joined(parts, at, n, between), book, to);
      if (some) from[at] = [some, ...rest];
    }
  }
  return from[0];
}

function joined(
  parts: readonly string[],
  at: number,
  n: number,
  between: string,
): string {
  return parts.slice(at, at + n).join(between);
}

/** A value within a phrase: a word, a sentence, or a list of them (`a; b`, `a, b and c`). */
function retellWords(text: string, to: Retelling): string {
  return (
    sentencesOf(text, WORDS, to) ??
    phraseOf(text, WORDS, to) ??
    listOf(text, LISTS, WORDS, to) ??
    text
  );
}

function phraseOf(
  text: string,
  book: PhraseBook,
  to: Retelling,
): string | undefined {
  const found = book.find(text);
  if (!found) return undefined;
  const values = Object.entries(found.values).map(([name, value]) => [
    name,
    IN_WORDS.test(name) ? retellWords(value, to) : value,
  ]);
  return to.phrase(found.key, Object.fromEntries(values));
}

/** It is a list if the first of its parts is known; the others are told as far as they are. */
function listOf(
  text: string,
  lists: typeof LISTS,
  book: PhraseBook,
  to: Retelling,
): string | undefined {
  for (const [between, name] of lists) {
    const parts = text.split(between);
    const told: string[] = [];
    for (let at = 0; parts.length > 1 && at < parts.length; ) {
      const found = firstOf(parts, at, between, book, to);
      if (!found && at === 0) break;
      const part = parts[at];
      told.push(found?.told ?? listOf(part, lists, book, to) ?? part);
      at += found?.n ?? 1;
    }
    if (told.length > 0) return told.join(name ? to.between(name) : between);
  }
  return undefined;
}

/** What stands at a place of a list: as few parts as make a phrase. */
function firstOf(
  parts: readonly string[],
  at: number,
  between: string,
  book: PhraseBook,
  to: Retelling,
): { told: string; n: number } | undefined {
  for (let n = 1; n <= MOST_TOGETHER && at + n <= parts.length; n++) {
    const told = phraseOf(joined(parts, at, n, between), book, to);
    if (told) return { told, n };
  }
  return undefined;
}
