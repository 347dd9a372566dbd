import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about exports and calendars that it cannot give, in German. */
export const exportsPhrasesGerman = {
  nothingOpen:
    'Bei {{ref}} ist nichts offen, daher gibt es keinen Maßnahmenplan',
  noObjective:
    '{{ref}} hat kein Service Level Objective; spec.guardrails.slo oder responseTime im YAML angeben',
  feed: {
    days: '{{field}} ist eine ganze Zahl von 1 bis {{n}}',
    tooMany:
      'Sie haben bereits {{n}} Kalenderadressen; zuerst eine davon widerrufen',
    notYours: 'Sie haben keine Kalenderadresse {{id}}',
    unknown: 'Diesen Kalender gibt es nicht',
  },
  calendar: {
    span: '{{to}} muss nach {{from}} liegen, und höchstens {{n}} Tage danach',
    kind: 'kind kann sein: {{list}}; gefunden: {{kind}}',
    time: '{{name}} ist ein Datum wie 2026-11-30 oder ein Zeitpunkt wie 2026-11-30T09:00:00Z',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['exports']>;
