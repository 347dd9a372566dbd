import germanMessages from '../../translation.de';
import { pilotsMessages } from '../../messages';
import { flatten } from '../locale';
import { retell, Retelling } from './retell';

const teller = (texts: Record<string, string>): Retelling => ({
  phrase: (key, values) =>
    texts[`said.${key}`].replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]),
  between: name => texts[`ground.between.${name}`],
});
const german = (text: string) => retell(text, teller(germanMessages));
const english = (text: string) => retell(text, teller(flatten(pilotsMessages)));

const VACANT =
  'tech lead: vacant; risk lead: user:default/ines is not in the catalog';

describe('what the server said', () => {
  it('is told in German, with the words of the suite that stand in it', () => {
    expect(german('user:default/ines is sponsor and risk lead at once')).toBe(
      'user:default/ines ist zugleich Sponsor und Risk Lead',
    );
  });

  it('is told part by part where it is a list', () => {
    expect(german(VACANT)).toBe(
      'Tech Lead: unbesetzt; Risk Lead: user:default/ines steht nicht im Katalog',
    );
    expect(
      german(
        'Missing: who is called first (primary); an entry for user:default/ines in the catalog',
      ),
    ).toBe(
      'Es fehlt: wer zuerst gerufen wird (primary); ein Eintrag für user:default/ines im Katalog',
    );
  });

  it('is the same in English', () => {
    expect(english(VACANT)).toBe(VACANT);
  });

  it('stays as it is where it is not the suite’s: a host’s check, what people wrote', () => {
    for (const text of [
      'The mainframe is asleep',
      'sponsor and risk lead',
      'ready, steady',
      '',
      'All six roles are held '.repeat(10_000),
    ]) {
      expect(german(text)).toBe(text);
    }
  });
});
