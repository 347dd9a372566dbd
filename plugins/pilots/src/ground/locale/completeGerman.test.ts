import { pilotsMessages } from '../../messages';
import germanMessages from '../../translation.de';
import { SAME_IN_GERMAN } from './__testUtils__/sameInGerman';
import { flatten } from './Translated';

const english: Record<string, string> = flatten(pilotsMessages);
const german: Record<string, string> = germanMessages;

/** The placeholders of a message, in an order of their own: languages order them differently. */
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*([^}]+?)\s*\}\}/g)].map(([, name]) => name).sort();

/** Words that English sentences can hardly do without, and German ones never hold. */
const ENGLISH =
  /\b(the|and|of|from|with|without|this|that|these|it|its|are|not|you|your|who|what|when|which|to|by|for|or|is|has|have|been|nobody|somebody|yet|until|day|days)\b/i;

/** Proper names and what is typed as it stands. */
const NAMES =
  /OSCAL Plan of Action|Time to Restore Service|Lead Time for Changes|UNTIL/g;

const keys = Object.keys(english);

describe('the German texts', () => {
  it('are all there, and no more', () => {
    expect(Object.keys(german).sort()).toEqual(keys.sort());
    expect(keys.length).toBeGreaterThan(900);
  });

  it('say something', () => {
    expect(keys.filter(key => !german[key]?.trim())).toEqual([]);
  });

  it('hold the placeholders of the English ones', () => {
    const different = keys
      .filter(
        key =>
          String(placeholders(english[key])) !==
          String(placeholders(german[key] ?? '')),
      )
      .map(key => `${key}: ${english[key]} / ${german[key]}`);
    expect(different).toEqual([]);
  });

  it('have a form for one wherever they have one for many', () => {
    const forms = (texts: Record<string, string>) =>
      Object.keys(texts).filter(
        key =>
          (key.endsWith('_one') && !(`${key.slice(0, -4)}_other` in texts)) ||
          (key.endsWith('_other') && !(`${key.slice(0, -6)}_one` in texts)),
      );
    expect([...forms(english), ...forms(german)]).toEqual([]);
  });

  it('are German: equal to the English ones only where both languages use the same word', () => {
    const same = keys
      .filter(key => german[key] === english[key])
      .filter(key => /\p{L}/u.test(english[key].replace(/\{\{.*?\}\}/g, '')))
      .filter(key => !SAME_IN_GERMAN.has(english[key]))
      .map(key => `${key}: ${german[key]}`);
    expect(same).toEqual([]);
  });

  it('hold no English words', () => {
    const half = keys
      .filter(key => !SAME_IN_GERMAN.has(german[key] ?? ''))
      .filter(key =>
        ENGLISH.test(
          (german[key] ?? '')
            .replace(/\{\{.*?\}\}/g, '')
            .replace(NAMES, '')
            .replace(/https?:\S+|\/\S+/g, ''),
        ),
      )
      .map(key => `${key}: ${german[key]}`);
    expect(half).toEqual([]);
  });

  it('are told from English ones that were left as they are', () => {
    expect(ENGLISH.test('Bitte fill this in')).toBe(true);
    expect(ENGLISH.test('Sobald der Pilot läuft')).toBe(false);
  });

  it('take no term for the same that is translated', () => {
    const used = new Set(keys.map(key => english[key]));
    expect([...SAME_IN_GERMAN].filter(term => !used.has(term))).toEqual([]);
  });
});
