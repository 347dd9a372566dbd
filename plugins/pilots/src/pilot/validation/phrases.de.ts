import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What is wrong with an entity, in German. */
export const validationPhrasesGerman = {
  one: 'Die Pilot-Entität hat 1 Fehler:',
  many: 'Die Pilot-Entität hat {{n}} Fehler:',
  problem: '{{path}}: gefunden {{foundWords}}, erlaubt {{allowedWords}}',
  more: '… und {{n}} weitere Fehler',
  ref: {
    malformed: 'sie hat nicht die Form [kind:][namespace/]name',
    otherKind: 'ihre Art ist {{kind}}',
  },
  found: {
    nothing: 'nichts',
    list: 'eine Liste aus {{n}}',
    object: 'ein Objekt',
    unknownKey: 'ein unbekannter Schlüssel',
    emptyText: 'ein leerer Text',
    emptyList: 'eine leere Liste',
    characters: '{{n}} Zeichen',
    named: '{{value}}, was {{path}} bereits nennt',
  },
  allowed: {
    somethingElse: 'etwas anderes',
    value: 'ein Wert',
    characters: 'höchstens {{n}} Zeichen',
    entries: 'höchstens {{n}} Einträge',
    entity: 'eine Entität',
    opening:
      'eine Regel, die binnen acht Jahren nach dem Startdatum {{date}} eintritt',
    parsing:
      'eine Regel nach RFC 5545, etwa FREQ=WEEKLY;BYDAY=TU;BYHOUR=20;BYMINUTE=0 ({{reasonWords}})',
    once: 'jedes Ziel einmal',
    calendarDate: 'ein Datum des Kalenders',
    afterStart: 'ein Datum nach startDate, das {{date}} ist',
    duration:
      'eine Dauer nach ISO 8601 über null und bis zu zehn Jahren, etwa PT4H oder P28D',
    needed: 'ein Wert, den {{type}} verlangt',
    only: 'für {{type}} nur {{keys}}',
    shorter: 'eine kürzere Dauer als longWindow, das {{window}} ist',
    percent: 'höchstens 100 Prozent',
    whole: {
      users: 'eine ganze Zahl von Nutzern',
      sites: 'eine ganze Zahl von Standorten',
    },
    url: 'eine http(s)-URL ohne Zugangsdaten',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['pilot']['validation']>;
