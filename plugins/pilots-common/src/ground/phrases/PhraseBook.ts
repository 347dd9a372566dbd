import { PLACEHOLDER } from './say';

/** Phrases of a room, nested as one likes. @public */
export interface Phrases {
  readonly [name: string]: string | Phrases;
}

/** A phrase found in what was said. @public */
export interface FoundPhrase {
  /** Its path within the book, joined by dots. */
  key: string;
  /** What stood in the places of its names. */
  values: Record<string, string>;
}

interface Pattern {
  key: string;
  /** The words between the values: one more than there are names. */
  fixed: string[];
  names: string[];
}

/**
 * Finds the phrase that a text was said with, and its values: the way back from
 * `say`. Texts that are kept (a frozen reason, a stored refusal) can be told in
 * another language as well as fresh ones, and a text that no phrase made, such as
 * one of a host's own check, is simply not found.
 *
 * Where several phrases fit, the one with the most words of its own is taken. A
 * value ends at the first place where the words after it stand: what people write
 * is in these texts, and looking further would take time that grows with it.
 *
 * @public
 */
export class PhraseBook {
  private readonly patterns: readonly Pattern[];

  constructor(phrases: Phrases) {
    this.patterns = flat(phrases)
      .map(([key, phrase]) => patternOf(key, phrase))
      .sort((a, b) => b.fixed.join('').length - a.fixed.join('').length);
  }

  /** The phrase that made a text, or undefined where none did. */
  find(text: string): FoundPhrase | undefined {
    for (const pattern of this.patterns) {
      const values = valuesIn(text, pattern);
      if (values) return { key: pattern.key, values };
    }
    return undefined;
  }
}

function flat(phrases: Phrases, prefix = ''): [string, string][] {
  return Object.entries(phrases).flatMap(([name, phrase]) =>
    typeof phrase === 'string'
      ? [[prefix + name, phrase] as [string, string]]
      : flat(phrase, `${prefix}${name}.`),
  );
}

function patternOf(key: string, phrase: string): Pattern {
  // Every second part is a name.
  const parts = phrase.split(PLACEHOLDER);
  return {
    key,
    fixed: parts.filter((_, at) => at % 2 === 0),
    names: parts.filter((_, at) => at % 2 === 1),
  };
}

/** Counts, `n` or `openN`, are digits; all else may be anything. */
const fits = (name: string, value: string) =>
  /^n$|N$/.test(name) ? /^\d+$/.test(value) : value !== '';

function valuesIn(
  text: string,
  { fixed, names }: Pattern,
): Record<string, string> | undefined {
  if (names.length === 0) return text === fixed[0] ? {} : undefined;
  if (!text.startsWith(fixed[0])) return undefined;
  const values: Record<string, string> = {};
  let from = fixed[0].length;
  for (const [at, name] of names.entries()) {
    const words = fixed[at + 1];
    const isLast = at === names.length - 1;
    const to = isLast ? text.length - words.length : text.indexOf(words, from);
    if (to < from || !text.startsWith(words, to)) return undefined;
    values[name] = text.slice(from, to);
    if (!fits(name, values[name])) return undefined;
    from = to + words.length;
  }
  return values;
}
