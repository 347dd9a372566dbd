import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';
import { recurrencePhrasesGerman } from './recurrence/phrases.de';
import { schemaPhrasesGerman } from './schema/phrases.de';
import { validationPhrasesGerman } from './validation/phrases.de';

/** What the server says about the entity, roles and claims, in German. */
export const pilotPhrasesGerman = {
  unknown: 'Es gibt keinen Piloten {{ref}}',
  taken: 'Einen Piloten {{ref}} gibt es bereits; einen anderen Namen wählen',
  nothingFrozen: 'Noch ist nichts eingefroren',
  role: {
    separate:
      '{{claimant}} ist {{role}}: Sponsor, Service Owner und Risk Lead sind drei verschiedene Personen',
    separateClearedBy:
      'Zuerst dort die Rolle abgeben, oder eine andere Person beantragt die Übernahme',
    waits:
      'Annehmen oder ablehnen: {{claimant}} beantragt die Übernahme der Rolle {{role}}',
    sponsorDecides: 'den {{role}}, {{ref}}',
    othersDecide:
      'ein anderes Mitglied von {{owner}}, den Service Owner oder den Risk Lead',
    onlyPeople: 'Nur eine Person kann eine Rolle übernehmen',
    taken: 'Die Rolle ist besetzt',
    claimed: 'Ihr Antrag wartet auf Annahme',
    claimedBefore:
      'Ihr Antrag auf diese Rolle liegt bereits vor; er wartet auf Annahme',
    yours: 'Diese Rolle haben Sie bereits: {{role}}',
    held: '{{ref}} ist {{role}}; die Übernahme einer Rolle wird beantragt, wenn sie unbesetzt ist',
    unknownClaim: 'Es gibt keinen Übernahmeantrag {{id}}',
    was: {
      accepted: 'Dieser Antrag wurde bereits angenommen',
      rejected: 'Dieser Antrag wurde bereits abgelehnt',
      withdrawn: 'Dieser Antrag wurde bereits zurückgezogen',
      ended: 'Dieser Antrag ist bereits beendet',
    },
    notOwn: 'Niemand nimmt seinen eigenen Antrag an',
    waitsFor: 'Dieser Antrag wartet auf {{deciderWords}}',
    meanwhile: '{{ref}} ist inzwischen {{role}}',
    notYours:
      'Diese Rolle haben Sie nicht: {{role}}; jede Person gibt ihre Rolle selbst ab',
    onlyHolder: 'Die Stellvertretung benennt nur der {{role}} selbst',
    deputySpan:
      'Das Ende der Stellvertretung muss innerhalb des nächsten Jahres liegen',
    deputySelf: 'Die Stellvertretung ist eine andere Person',
    superseded: '{{claimant}} wurde angenommen',
    unknown: 'Es gibt keine Rolle {{id}}; die Rollen sind {{ids}}',
  },
  validation: validationPhrasesGerman,
  schema: schemaPhrasesGerman,
  recurrence: recurrencePhrasesGerman,
} as const satisfies Translated<(typeof pilotsPhrases)['pilot']>;
