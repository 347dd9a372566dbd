import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What is said about amendments, in German. */
export const amendmentPhrasesGerman = {
  waiting: {
    criteria:
      'Einem Nachtrag zu den Exit-Kriterien zustimmen oder ihn ablehnen',
    criteriaLoosened:
      'Einem Nachtrag zustimmen, der die Exit-Kriterien lockert, oder ihn ablehnen',
    values:
      'Einem Nachtrag zum Freigegebenen ({{fields}}) zustimmen oder ihn ablehnen',
    valuesLoosened:
      'Einem Nachtrag zustimmen, der Freigegebenes ({{fields}}) lockert, oder ihn ablehnen',
  },
  refused: {
    unknown: 'Es gibt keinen Nachtrag {{id}}',
    notNow: 'Kein Nachtrag ist möglich, solange der Pilot {{stage}} ist',
    tooMany: 'Es warten bereits {{n}} Nachträge',
    overtaken:
      'Dies ist ein Nachtrag zu Version {{n}}; jetzt gilt Version {{currentN}}. Bitte erneut vorschlagen.',
    waitsFor:
      'Dieser Nachtrag wartet auf {{roles}}; zustimmen kann nur, wer ihn weder vorgeschlagen noch ihm schon zugestimmt hat',
    notYours:
      '{{actor}} hat diesen Nachtrag vorgeschlagen; nur wer ihn vorgeschlagen hat, kann ihn zurückziehen',
    repeated:
      '{{actor}} hat dies bereits vorgeschlagen; es wartet auf Zustimmung',
    otherwise: 'Das YAML sagt etwas anderes, als vorgeschlagen wurde',
    otherwiseAgain:
      'Das YAML sagt etwas anderes, als vorgeschlagen wurde. Bitte erneut vorschlagen.',
    notFrozen:
      'Nachträge gibt es nur zu dem, was eingefroren wurde; solange der Pilot {{stage}} ist, gilt sein YAML',
  },
  settled: {
    approved: 'Diesem Nachtrag wurde bereits zugestimmt',
    rejected: 'Dieser Nachtrag wurde bereits abgelehnt',
    superseded: 'Dieser Nachtrag ist bereits überholt',
    withdrawn: 'Dieser Nachtrag wurde bereits zurückgezogen',
  },
  settledBecause: {
    approved: 'Diesem Nachtrag wurde bereits zugestimmt: {{why}}',
    rejected: 'Dieser Nachtrag wurde bereits abgelehnt: {{why}}',
    superseded: 'Dieser Nachtrag ist bereits überholt: {{whyWords}}',
    withdrawn: 'Dieser Nachtrag wurde bereits zurückgezogen: {{why}}',
  },
  onlyLocked: {
    none: 'Nachträge gibt es nur zu festgeschriebenen Kriterien; diese sind nicht verfasst',
    draft:
      'Nachträge gibt es nur zu festgeschriebenen Kriterien; diese sind ein Entwurf',
    proposed:
      'Nachträge gibt es nur zu festgeschriebenen Kriterien; diese sind erst vorgeschlagen',
    evaluated:
      'Nachträge gibt es nur zu festgeschriebenen Kriterien; diese sind bereits ausgewertet',
  },
} as const satisfies Translated<
  (typeof pilotsPhrases)['criteria']['amendments']
>;
