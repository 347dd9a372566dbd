import { inGerman } from '../ground/said/__testUtils__/inGerman';

describe('what the server said about changes, guardrails and configuration', () => {
  it.each([
    [
      'CHG-7 is approved; a change can be closed while it is approved or contested',
      'CHG-7 ist genehmigt; ein Change kann nur abgeschlossen werden, solange er genehmigt oder unterwegs abgelehnt ist',
    ],
    [
      'STD-1 is retired; a template can be rejected while it is proposed',
      'STD-1 ist zurückgezogen; eine Vorlage kann nur abgelehnt werden, solange darüber nicht entschieden ist',
    ],
    [
      'This change waits for the sponsor (user:default/sami) or the risk lead (vacant)',
      'Dieser Change wartet auf: Sponsor (user:default/sami) oder Risk Lead (unbesetzt)',
    ],
    [
      'Only the product manager, the tech lead can do this',
      'Das ist diesen Rollen vorbehalten: Product Manager, Tech Lead',
    ],
    [
      'CHG-7 cannot go ahead: Missing: impact analysis; CHG-3 failed and has no learnings',
      'CHG-7 kann nicht weitergehen: Es fehlt: Auswirkung; CHG-3 ist fehlgeschlagen und hat keine Erkenntnisse',
    ],
    [
      'CHG-7 cannot go ahead: CHG-3 failed and has no learnings; STD-1 was changed since: this change says what its version 2 did',
      'CHG-7 kann nicht weitergehen: CHG-3 ist fehlgeschlagen und hat keine Erkenntnisse; STD-1 wurde seither geändert: Dieser Change sagt, was Version 2 der Vorlage sagte',
    ],
    [
      "The change is not right: component:default/a is none of the pilot's targets: component:default/b; title is empty",
      'Der Change stimmt so nicht: component:default/a ist keines der Ziele des Piloten: component:default/b; Der Titel ist leer',
    ],
    [
      'Nobody decided on the rollback trigger by 2026-06-09T18:00:00.000Z, so it is a rollback: 87.5 % of the error budget is consumed: 90 % is consumed, 180 of 200 (observed volume); the error budget burns at least 14.4 times too fast over PT1H and over PT5M: 16.0× over PT1H and 18.0× over PT5M',
      'Niemand hat bis 2026-06-09T18:00:00.000Z über den Rollback-Auslöser entschieden, deshalb ist es ein Rollback: 87,5 % des Fehlerbudgets sind verbraucht: 90 % sind verbraucht, 180 von 200 (beobachtetes Volumen); das Fehlerbudget wird mindestens 14,4-mal zu schnell verbraucht, über PT1H und über PT5M: 16,0× über PT1H und 18,0× über PT5M',
    ],
    [
      'It was made while changes were frozen: The rollback trigger is held (TRG-1): only emergency changes go on',
      'Es erfolgte, während Changes eingefroren waren: Der Rollback wird zurückgehalten (TRG-1): Nur Notfall-Changes gehen weiter',
    ],
    [
      'Deploy inside it (CHG-1 2026-06-09T18:00:00.000Z to 2026-06-09T20:00:00.000Z), or have another one approved',
      'Darin deployen (CHG-1 2026-06-09T18:00:00.000Z bis 2026-06-09T20:00:00.000Z) oder einen anderen genehmigen lassen',
    ],
    [
      'Close the change CHG-7, Go live, at last: its window is over',
      'Change CHG-7 abschließen, sein Fenster ist vorbei: Go live, at last',
    ],
    [
      'Roll back or hold by 14:30 on 3 June (Europe/Berlin); 2 changes fail in a row: CHG-1, CHG-2; 80 % of the error budget is consumed: 85.2 % is consumed, 170 of 200 (expected volume)',
      'Zurückrollen oder zurückhalten, bis 3. Juni, 14:30 Uhr (Europe/Berlin); 2 Changes schlagen in Folge fehl: CHG-1, CHG-2; 80 % des Fehlerbudgets sind verbraucht: 85,2 % sind verbraucht, 170 von 200 (erwartetes Volumen)',
    ],
    [
      'The service owner decides; the sponsor may, too, from 2026-06-09T18:00:00.000Z. You are the tech lead, data steward',
      'Der Service Owner entscheidet; ab 2026-06-09T18:00:00.000Z darf es auch der Sponsor. Ihre Rolle: Tech Lead, Data Steward',
    ],
    [
      'Say owner and review date of the risk: Data may leak',
      'Zum Risiko angeben (Eigentümer und Prüfdatum): Data may leak',
    ],
    [
      'Drift in production: /region, /timeout, /retries and 3 more',
      'In production abgewichen: /region, /timeout, /retries und 3 weitere',
    ],
    [
      'paths: /region; only parameters that drift in this episode can be accepted',
      'Pfade /region: Nur Parameter, die in dieser Episode abweichen, können angenommen werden',
    ],
    [
      'Line 3 of the YAML holds an alias, which is not taken',
      'Zeile 3 des YAML enthält einen Alias, und das wird nicht angenommen',
    ],
  ])('is told in German: %s', (english, expected) => {
    expect(inGerman(english)).toBe(expected);
  });
});
