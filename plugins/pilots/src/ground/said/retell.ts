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
 * called; punctuation is the same in all languages.
 */
const LISTS: readonly (readonly [between: string, name?: string])[] = [
  ['; '],
  [' or the ', 'orThe'],
  [' and the ', 'andThe'],
  [', the ', 'commaThe'],
  [' and ', 'and'],
  [' or ', 'or'],
  [', '],
];

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
    sentencesOf(text, to) ??
    phraseOf(text, SENTENCES, to) ??
    listOf(text, LISTS.slice(0, 1), SENTENCES, to) ??
    text
  );
}

/** Several sentences one after the other, if each of them is known: what one holds may hold a semicolon too. */
function sentencesOf(text: string, to: Retelling): string | undefined {
  const parts = text.split('; ');
  if (parts.length < 2) return undefined;
  const told = parts.map(part => phraseOf(part, SENTENCES, to));
  return told.every(Boolean) ? told.join('; ') : undefined;
}

/** A value within a phrase: a word, a sentence, or a list of them (`a; b`, `a, b and c`). */
function retellWords(text: string, to: Retelling): string {
  return phraseOf(text, WORDS, to) ?? listOf(text, LISTS, WORDS, to) ?? text;
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
    const [first, ...rest] = text.split(between);
    const told = rest.length > 0 ? phraseOf(first, book, to) : undefined;
    if (told) {
      const others = rest.map(
        part =>
          phraseOf(part, book, to) ?? listOf(part, lists, book, to) ?? part,
      );
      return [told, ...others].join(name ? to.between(name) : between);
    }
  }
  return undefined;
}
