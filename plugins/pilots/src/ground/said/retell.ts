import {
  FoundPhrase,
  PhraseBook,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ABOUT, SENTENCES, SIGNALS, WORDS } from './books';

/** The path of a field, which is the same in all languages; sentences begin with a capital letter. */
const FIELD = /^([a-z][\w.[\]-]*) (.+)$/s;

/** A title may hold colons too, but hardly more. */
const MOST_COLONS = 5;

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
    linesOf(text, to) ??
    sentencesOf(text, SENTENCES, to) ??
    sentenceOf(text, SENTENCES, to) ??
    listOf(text, LISTS.slice(0, 1), SENTENCES, to) ??
    text
  );
}

/** Problems come a line each; what people wrote can have lines too, within a sentence. */
function linesOf(text: string, to: Retelling): string | undefined {
  return eachOf(
    text,
    '\n',
    line => sentencesOf(line, SENTENCES, to) ?? knownOf(line, SENTENCES, to),
  );
}

/** Several sentences one after the other, if each of them is known: what one holds may hold a semicolon too. */
function sentencesOf(
  text: string,
  book: PhraseBook,
  to: Retelling,
): string | undefined {
  return eachOf(text, '; ', part => knownOf(part, book, to));
}

function eachOf(
  text: string,
  between: string,
  tellPart: (part: string) => string | undefined,
): string | undefined {
  const parts = text.split(between);
  if (parts.length < 2) return undefined;
  const told: string[] = [];
  for (const part of parts) {
    const one = tellPart(part);
    if (one === undefined) return undefined;
    told.push(one);
  }
  return told.join(between);
}

/** A phrase of nothing but signs, `{{role}}: {{ref}}`, fits whatever is said of something: it comes last. */
function sentenceOf(
  text: string,
  book: PhraseBook,
  to: Retelling,
): string | undefined {
  return knownOf(text, book, to) ?? phraseOf(text, book, to);
}

function knownOf(
  text: string,
  book: PhraseBook,
  to: Retelling,
): string | undefined {
  const found = book.find(text);
  return found && /\p{L}/u.test(ownWords(text, found))
    ? tell(found, to)
    : aboutOf(text, to);
}

/** What of a text is the phrase's own, without its values. */
function ownWords(text: string, { values }: FoundPhrase): string {
  let own = '';
  let from = 0;
  for (const value of Object.values(values)) {
    const at = text.indexOf(value, from);
    own += text.slice(from, at);
    from = at + value.length;
  }
  return own + text.slice(from);
}

/** A field or a title, and what is said of it. */
function aboutOf(text: string, to: Retelling): string | undefined {
  const [, field, problem] = FIELD.exec(text) ?? [];
  const told = problem && phraseOf(problem, ABOUT, to);
  if (told) return `${field} ${told}`;
  let at = text.indexOf(': ');
  for (let tried = 0; at > 0 && tried < MOST_COLONS; tried += 1) {
    const said = phraseOf(text.slice(at + 2), ABOUT, to);
    if (said) {
      const title = text.slice(0, at);
      return `${phraseOf(title, SIGNALS, to) ?? title}: ${said}`;
    }
    at = text.indexOf(': ', at + 2);
  }
  return undefined;
}

/** A value within a phrase: a word, a sentence, or a list of them (`a; b`, `a, b and c`). */
function retellWords(text: string, to: Retelling): string {
  return (
    sentencesOf(text, WORDS, to) ??
    sentenceOf(text, WORDS, to) ??
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
  return found && tell(found, to);
}

function tell(found: FoundPhrase, to: Retelling): string {
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
