import fc from 'fast-check';
import { pilotsPhrases } from '../../phrases';
import { PhraseBook, Phrases } from './PhraseBook';
import { say } from './say';

const BOOK = new PhraseBook(pilotsPhrases);

function all(phrases: Phrases, prefix = ''): [key: string, phrase: string][] {
  return Object.entries(phrases).flatMap(([name, phrase]) =>
    typeof phrase === 'string'
      ? [[prefix + name, phrase] as [string, string]]
      : all(phrase, `${prefix}${name}.`),
  );
}

const namesIn = (phrase: string) =>
  [...phrase.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);

/** Ids, refs and counts: what holds no words of a phrase. */
const valueOf = (name: string) =>
  /^n$|N$/.test(name)
    ? fc.nat().map(String)
    : fc.stringMatching(/^[a-z0-9][a-z0-9:/-]{0,30}$/);

describe('phrases', () => {
  it('are found again in what was said with them, with their values', () => {
    for (const [key, phrase] of all(pilotsPhrases)) {
      const values = Object.fromEntries(
        namesIn(phrase).map(name => [name, valueOf(name)]),
      );
      fc.assert(
        fc.property(fc.record(values), given => {
          const said = (say as Function)(phrase, given) as string;
          const found = BOOK.find(said);
          expect({ phrase, ...found }).toEqual({
            phrase,
            key,
            values: { ...given },
          });
        }),
        { numRuns: 5 },
      );
    }
  });

  it('are each there once, so that it is clear which was meant', () => {
    const phrases = all(pilotsPhrases).map(([, phrase]) => phrase);
    expect(phrases.filter((one, at) => phrases.indexOf(one) !== at)).toEqual(
      [],
    );
  });

  it('have words between their values, which end there', () => {
    const touching = all(pilotsPhrases).filter(
      ([, phrase]) =>
        /\}\}\{\{/.test(phrase) || phrase.replace(/\{\{\w+\}\}/g, '') === '',
    );
    expect(touching).toEqual([]);
  });
});

describe('a phrase book', () => {
  const book = new PhraseBook({
    approve: 'Approve {{title}}',
    version: 'Approve {{title}}, version {{n}}',
    done: { all: 'All is done' },
  });

  it('takes the phrase with the most words of its own', () => {
    expect(book.find('Approve the plan, version 3')).toEqual({
      key: 'version',
      values: { title: 'the plan', n: '3' },
    });
    expect(book.find('Approve the plan, version three')).toEqual({
      key: 'approve',
      values: { title: 'the plan, version three' },
    });
  });

  it('finds nothing in what no phrase made, nor in a part of one', () => {
    expect(book.find('All is done')).toEqual({ key: 'done.all', values: {} });
    expect(book.find('All is done.')).toBeUndefined();
    expect(book.find('Approve ')).toBeUndefined();
    expect(book.find('')).toBeUndefined();
  });

  it('takes signs of expressions for what they are', () => {
    const signs = new PhraseBook({ why: 'Why (not) [x] {{a}} $& .* {{b}}?' });
    expect(signs.find('Why (not) [x] 1 $& .* 2?')).toEqual({
      key: 'why',
      values: { a: '1', b: '2' },
    });
  });

  it('does not slow down with what somebody wrote to slow it', () => {
    const many = new PhraseBook({
      list: '{{a}}, {{b}}, {{c}}, {{d}}, {{e}} and nothing else',
    });
    const hostile = ', '.repeat(200_000);
    expect(many.find(hostile)).toBeUndefined();
  });
});
