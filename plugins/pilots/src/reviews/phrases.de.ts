import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';
import { snapshotPhrasesGerman } from './held/phrases.de';
import { planPhrasesGerman } from './plans/phrases.de';

/** What the server says about weekly reviews and plans, in German. */
export const reviewsPhrasesGerman = {
  plan: planPhrasesGerman,
  snapshot: snapshotPhrasesGerman,
  waiting: {
    schedule: 'Wöchentliche Reviews ansetzen',
    hold: 'Wöchentliches Review vom {{date}} durchführen',
    action: '{{what}} (fällig {{due}})',
  },
  archived: 'Der Pilot ist archiviert; er hat keine Reviews mehr',
  schedule:
    'Der Tag (weekday) ist MO, TU, WE, TH, FR, SA oder SU und die Uhrzeit (time) HH:mm',
  unknown: 'Es wurde kein Review vom {{date}} eröffnet',
  over: {
    open: 'Das Review vom {{date}} ist offen und der Pilot {{stage}}; es wird nicht mehr durchgeführt',
    held: 'Das Review vom {{date}} ist durchgeführt und der Pilot {{stage}}; es wird nicht mehr überarbeitet',
    missed:
      'Das Review vom {{date}} ist versäumt und der Pilot {{stage}}; es wird nicht mehr nachgeholt',
  },
  notes: 'Notizen: sagen, was das Review ergeben hat',
  action: {
    unknown: 'Es gibt keine Maßnahme {{id}}',
    done: 'Diese Maßnahme ist schon erledigt',
    evidence: 'Es fehlt, was zeigt, dass sie erledigt ist',
    notYours:
      'Erledigt meldet dies {{ref}}, oder Product Manager, Service Owner oder Tech Lead',
  },
  problem: {
    tooMany: '{{n}} Maßnahmen sind mehr als {{mostN}}',
    owner: 'muss ein Benutzer sein, zum Beispiel user:default/amara',
    due: 'muss ein Datum sein, zum Beispiel 2026-06-30',
  },
  line: {
    what: 'Was getan wird (actions[{{n}}]): {{words}}',
    whatMissing: 'Was getan wird (actions[{{n}}]): muss angegeben sein',
    whatTooLong:
      'Was getan wird (actions[{{n}}]): ist länger als {{mostN}} Zeichen',
    owner: 'Verantwortlich (actions[{{n}}]): {{words}}',
    due: 'Fällig (actions[{{n}}]): {{words}}',
    change: 'Change (actions[{{n}}]): {{words}}',
    actions: 'Maßnahmen: {{words}}',
    actionsNoList: 'Maßnahmen: müssen eine Liste sein',
    cause: 'Ursache: {{words}}',
    causeTooLong: 'Ursache: ist länger als {{n}} Zeichen',
    notesTooLong: 'Notizen: ist länger als {{n}} Zeichen',
    observation: 'Eingegebener Wert (observations[{{n}}]): {{words}}',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['reviews']>;
