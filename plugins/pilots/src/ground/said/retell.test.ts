import { durationInWords } from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  inEnglish as english,
  inGerman as german,
  wordsInGerman,
} from './__testUtils__/inGerman';

const VACANT =
  'tech lead: vacant; risk lead: user:default/ines is not in the catalog';

describe('what the server said', () => {
  it('is told in German, with the words of the suite that stand in it', () => {
    expect(german('user:default/ines is sponsor and risk lead at once')).toBe(
      'user:default/ines ist zugleich Sponsor und Risk Lead',
    );
    expect(
      german('The severe risk Wrong payee is neither mitigated nor accepted'),
    ).toBe(
      'Das Risiko Wrong payee (Schwere schwerwiegend) ist weder gemindert noch akzeptiert',
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
      'Starten ist jetzt nicht möglich: Es fehlen Unterschriften: Sponsor, Risk Lead; Außerhalb der Change-Fenster; das nächste öffnet am 2026-06-01T08:00:00Z; Das ist diesen Rollen vorbehalten: Sponsor, Risk Lead',
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

  it('is told with lengths of time, part by part', () => {
    const running = (length: string) =>
      `The pilot has not run for ${length} yet, for which this must hold`;
    const laeuft = (length: string) =>
      `Der Pilot läuft noch nicht so lange, wie dies gelten muss: ${length}`;
    for (const [iso, words] of [
      ['P28D', '28 Tage'],
      ['P3650D', '3650 Tage'],
      ['P1D', '1 Tag'],
      ['PT1.5H', '1,5 Stunden'],
      ['PT0.25M', '0,25 Minuten'],
      [
        'P1Y2M3W4DT5H6M7.5S',
        '1 Jahr, 2 Monate, 3 Wochen, 4 Tage, 5 Stunden, 6 Minuten, 7 Sekunden, 500 Millisekunden',
      ],
      [
        'P2Y1M1W1DT1H1M1S',
        '2 Jahre, 1 Monat, 1 Woche, 1 Tag, 1 Stunde, 1 Minute, 1 Sekunde',
      ],
      ['P1WT0S', '1 Woche, 0 Sekunden'],
    ]) {
      const said = running(durationInWords(iso));
      expect(german(said)).toBe(laeuft(words));
      expect(english(said)).toBe(said);
    }
  });

  it('is told after the field or the title that it is about', () => {
    for (const [said, told] of [
      ['metrics[0].title must be said', 'metrics[0].title muss angegeben sein'],
      [
        'fields: The entity says what is in force: nothing waits',
        'fields: Das YAML sagt, was in Kraft ist: Nichts wartet',
      ],
      ['Cost: total: nobody sends it', 'Cost: total: niemand sendet etwas'],
      ['Service level: nobody sends it', 'Servicelevel: niemand sendet etwas'],
      [
        'Reach: prometheus answers nothing',
        'Reichweite: prometheus antwortet nicht',
      ],
      [
        'criteria[2].id: speed is there twice; ids are unique',
        'criteria[2].id: speed ist doppelt vorhanden; Kennungen sind eindeutig',
      ],
    ]) {
      expect(german(said)).toBe(told);
      expect(english(said)).toBe(said);
    }
  });

  it('is told line by line, and what people wrote within it keeps its lines', () => {
    expect(german('reason: must be said\ncriteria: This changes nothing')).toBe(
      'reason: muss angegeben sein\ncriteria: Das ändert nichts',
    );
    expect(
      german('This amendment was rejected before: No.\nSee the figures'),
    ).toBe('Dieser Nachtrag wurde bereits abgelehnt: No.\nSee the figures');
  });

  it('is told within a sentence as it is alone', () => {
    expect(
      german(
        'What is measured, baselines and targets were fixed when the pilot was approved: metrics: wait is gone; metrics: speed.target was not set, is 12. Titles, sources and new supporting metrics can be saved.',
      ),
    ).toBe(
      'Was gemessen wird, Ausgangswerte und Ziele stehen seit der Freigabe des Piloten fest: metrics: wait fehlt jetzt; metrics: speed.target war nicht angegeben, ist 12. Titel, Quellen und neue ergänzende Metriken lassen sich speichern.',
    );
    expect(
      german(
        'Only the product manager, the tech lead of this pilot can do this (criteria.propose)',
      ),
    ).toBe(
      'Vorbehalten für Product Manager, Tech Lead dieses Piloten (criteria.propose)',
    );
    expect(german('Conversion (user adoption) is missed')).toBe(
      'Conversion (Nutzerakzeptanz) ist verfehlt',
    );
  });

  it('is told where it stands alone as a part of what the portal says', () => {
    expect(wordsInGerman('tech lead, data steward')).toBe(
      'Tech Lead, Data Steward',
    );
    expect(wordsInGerman('2 of 3 sites')).toBe('2 von 3 Standorten');
    expect(wordsInGerman('Service level, Cost of support')).toBe(
      'Servicelevel, Cost of support',
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
