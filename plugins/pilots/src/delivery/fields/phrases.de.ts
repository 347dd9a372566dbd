import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What is wrong with a field of what somebody sent, in German: said after the path of the field. */
export const fieldPhrasesGerman = {
  empty: 'darf nicht leer sein',
  missing: 'fehlt',
  said: 'muss angegeben sein',
  oneOf: 'muss eines hiervon sein: {{list}}',
  flag: 'muss true oder false sein',
  object: 'muss ein Objekt sein',
  list: 'muss eine Liste sein',
  text: 'muss ein Text sein',
  long: 'ist länger als {{n}} Zeichen',
  unstorable: 'enthält ein Zeichen, das nicht gespeichert werden kann',
  address: 'muss eine Adresse mit http oder https sein',
  future: 'liegt mehr als 24 Stunden in der Zukunft',
  beforeStart: 'liegt vor startedAt',
  noRef: 'ist keine Entity-Referenz: {{ref}}',
  noComponent: 'fehlt: mindestens eine angeben',
  andMore: 'und {{n}} weitere',
  noObject: 'Ein Ereignis muss ein JSON-Objekt sein',
  time: {
    text: 'muss ein Text mit einem Zeitpunkt nach RFC 3339 sein',
    form: 'ist kein Zeitpunkt nach RFC 3339 wie 2026-06-01T12:00:00Z',
    offset:
      'hat keinen Versatz: mit Z oder einem Versatz wie +02:00 enden lassen',
    timeOfDay: 'ist keine Uhrzeit, die es gibt',
    date: 'ist kein Datum, das es gibt',
    leapSecond: 'hat eine Sekunde 60, wo keine Schaltsekunde sein kann',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['delivery']['fields']>;
