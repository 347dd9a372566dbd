/** Words that turn the next one into its opposite: "Non-goals" are no goals. */
const NEGATIONS = new Set(['non', 'not', 'no', 'without']);

/** Words that say nothing about what a section is about. */
const FILLERS = new Set([
  'a',
  'an',
  'and',
  'are',
  'at',
  'by',
  'for',
  'in',
  'is',
  'it',
  'its',
  'of',
  'or',
  'our',
  'per',
  'the',
  'this',
  'to',
  'we',
  'with',
]);

const IRREGULAR: Record<string, string> = {
  analyses: 'analysis',
  criteria: 'criterion',
  indices: 'index',
};

/** The singular of an English word, well enough to compare headings. */
function singular(word: string): string {
  if (IRREGULAR[word]) return IRREGULAR[word];
  if (word.length < 4 || /(ss|us|sis|xis)$/.test(word)) return word;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * The words of a heading that say what it is about: lower case, singular,
 * without accents, punctuation, numbering and negated words.
 */
export function headingWords(heading: string): Set<string> {
  const words = heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^a-z]+/)
    .filter(Boolean);
  return new Set(
    words
      .filter((_, at) => !NEGATIONS.has(words[at - 1]))
      .filter(word => !FILLERS.has(word))
      .map(singular),
  );
}

/** True when a heading holds every word of the phrase. */
export function saysAllOf(heading: Set<string>, phrase: string): boolean {
  return [...headingWords(phrase)].every(word => heading.has(word));
}
