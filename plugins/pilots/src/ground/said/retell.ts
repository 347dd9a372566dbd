import {
  FoundPhrase,
  PhraseBook,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ABOUT, SENTENCES, SIGNALS, WORDS } from './books';
import { tellAll, tellSome } from './parts';
import { Retelling } from './Retelling';

/** The path of a field, which is the same in all languages; sentences begin with a capital letter. */
const FIELD = /^([a-z][\w.[\]-]*) (.+)$/s;

/** A title may hold colons too, but hardly more. */
const MOST_COLONS = 5;

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

/** What people wrote can be as long as they like; what the suite says is not. */
const LONGEST = 4_000;

/**
 * Tells what the server said in the reader's language. What no phrase of the
 * suite made stays as it is: the words of a host's own check, and what people
 * wrote.
 */
export function retell(text: string, to: Retelling): string {
  return text.length > LONGEST
    ? text
    : within(text, { book: SENTENCES, lists: BETWEEN_SENTENCES, to });
}

/** Tells a value that stands alone as it is told within a phrase: a role, a list of them, how long something took. */
export function retellWords(text: string, to: Retelling): string {
  return text.length > LONGEST
    ? text
    : within(text, { book: WORDS, lists: LISTS, to });
}

interface Told {
  book: PhraseBook;
  lists: typeof LISTS;
  to: Retelling;
}

/**
 * Several sentences, if each is known; one; a list as far as it is known. A
 * phrase of nothing but signs, `{{role}}: {{ref}}`, fits whatever is said of
 * something: it comes last.
 */
function within(text: string, told: Told): string {
  const { book, lists, to } = told;
  return (
    sentencesOf(text, told) ??
    knownOf(text, told) ??
    listOf(text, lists, told) ??
    phraseOf(text, book, to) ??
    text
  );
}

/** Several sentences one after the other, on lines or between semicolons, if each of them is known. */
function sentencesOf(text: string, told: Told): string | undefined {
  const known = (part: string) => knownOf(part, told);
  return (
    tellAll(
      text,
      '\n',
      line => tellAll(line, '; ', known) ?? knownOf(line, told),
    ) ?? tellAll(text, '; ', known)
  );
}

/** A phrase with words of its own, or a field or title with what is said of it. */
function knownOf(text: string, { book, to }: Told): string | undefined {
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
  told: Told,
): string | undefined {
  for (const [between, name] of lists) {
    const join = name ? told.to.between(name) : between;
    const list = tellSome(
      text,
      { between, join },
      {
        known: part => phraseOf(part, told.book, told.to),
        other: part => listOf(part, lists, told),
      },
    );
    if (list !== undefined) return list;
  }
  return undefined;
}
