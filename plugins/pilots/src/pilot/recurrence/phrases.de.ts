import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What is wrong with a recurrence rule, in German. */
export const recurrencePhrasesGerman = {
  oneNumber: '{{key}} verlangt eine einzige Zahl',
  notBetween: '{{part}} liegt nicht zwischen {{from}} und {{to}}',
  ordinals: 'Zahlen in BYDAY verlangen FREQ=MONTHLY oder YEARLY',
  noWeekday: 'eine Wochentagsnummer {{ordinal}} gibt es in BYDAY nicht',
  noPair: '{{part}} hat nicht die Form KEY=value',
  unknown: '{{key}} ist hier nicht bekannt',
  unparsed: '{{part}} ist nicht lesbar',
  noFrequency: 'FREQ fehlt',
  unknownFrequency: 'FREQ={{frequency}} ist keines von {{frequencies}}',
  exclusive: 'COUNT und UNTIL schließen einander aus',
  noDate: 'UNTIL={{until}} ist kein Datum',
} as const satisfies Translated<(typeof pilotsPhrases)['pilot']['recurrence']>;
