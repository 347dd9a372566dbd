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

  it('is told line by line where it is what is wrong with a form', () => {
    expect(
      german(
        'reason: say why\nname: is no good\nnext: must be an ISO date after today',
      ),
    ).toBe(
      'Begründung: sagen, warum\nname: is no good\nErneuter Rückblick am: muss ein ISO-Datum nach dem heutigen Tag sein',
    );
  });

  it('is told sentence by sentence, though one of them holds what stands between them', () => {
    expect(
      german(
        'start is not possible now: Signatures are missing: sponsor, risk lead; Outside the change windows; the next one opens 2026-06-01T08:00:00Z; Only the sponsor, the risk lead can do this',
      ),
    ).toBe(
      'Starten ist jetzt nicht möglich: Es fehlen Unterschriften: Sponsor, Risk Lead; Außerhalb der Change-Fenster; das nächste öffnet am 2026-06-01T08:00:00Z; Das kann nur: Sponsor, Risk Lead',
    );
    expect(
      german('Open on the checklist: 1 One (a); 7 Two (They are three people)'),
    ).toBe('Offen auf der Prüfliste: 1 One (a); 7 Two (They are three people)');
  });

  it('is told in its parts, with the words of people as they are', () => {
    expect(
      german(
        'The exit of the stopped pilot is not confirmed; evidence is missing that access is removed and that data is disposed of',
      ),
    ).toBe(
      'Der Exit des gestoppten Piloten ist nicht bestätigt; es fehlt der Nachweis, dass Zugänge entzogen sind und dass Daten entsorgt sind',
    );
    expect(
      german(
        'To be done before the resume, of CAP-2: Fix it; then test (user:default/kofi); Ask (user:default/ines); The sponsor lifts it, in the banner of the pilot',
      ),
    ).toBe(
      'Vor der Fortsetzung zu erledigen, aus CAP-2: Fix it; then test (user:default/kofi); Ask (user:default/ines); Der Sponsor hebt den Grund im Banner des Piloten auf',
    );
  });

  it('takes no longer for what somebody wrote to make it take long', () => {
    const begin = Date.now();
    german(`${`${'Vacant: '.repeat(95)}x; `.repeat(5)}y`);
    german(`${'Vacant: x; '.repeat(360)}y`);
    expect(Date.now() - begin).toBeLessThan(2_000);
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
