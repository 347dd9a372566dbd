import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** Why a criterion came out as it did, and why the evidence recommends what it does, in German. */
export const evaluationPhrasesGerman = {
  result: {
    notStarted: 'Der Pilot ist noch nicht gestartet',
    noDuration: '{{window}} ist keine Dauer',
    tooShort:
      'Der Pilot läuft noch nicht so lange, wie dies gelten muss: {{durationWords}}',
    noneInHours:
      'Innerhalb der zu beweisenden Supportzeiten, {{hours}}, wurde nichts beobachtet',
    none: 'Innerhalb des Zeitraums wurde nichts beobachtet',
    notMeasured: 'Bisher misst nichts {{metric}}',
    met: '{{value}} {{unit}}, verlangt ist {{operator}} {{threshold}}',
    promising:
      '{{value}} {{unit}}, verlangt ist {{operator}} {{threshold}}, vielversprechend ab {{floor}}',
    missed:
      '{{value}} {{unit}}, verlangt ist {{operator}} {{threshold}}, jenseits von {{floor}}',
  },
  leftOut: {
    noValue: 'keine Zahl oder kein Zeitpunkt',
    beforeStart: 'vor dem Start',
    afterNow: 'nach dem Zeitpunkt dieser Auswertung',
    beforeWindow: 'vor dem Zeitraum',
    hours: 'außerhalb der zu beweisenden Supportzeiten ({{hours}})',
    hoursUnknown:
      'außerhalb der zu beweisenden Supportzeiten (Zeiten unbekannt)',
  },
  reason: {
    met: '{{title}} ({{outcome}}) ist erfüllt',
    promising:
      '{{title}} ({{outcome}}) ist vielversprechend, aber nicht erfüllt',
    missed: '{{title}} ({{outcome}}) ist verfehlt',
    'insufficient-data': '{{title}} ({{outcome}}) hat zu wenig Daten',
    nothingAgreed: 'Nichts vereinbart für: {{outcome}}',
    allMet: 'Alle {{n}} Kriterien sind erfüllt, und kein Risiko ist offen',
    riskOpen:
      'Das Risiko {{title}} (Schwere {{severityWord}}) ist weder gemindert noch akzeptiert',
  },
} as const satisfies Translated<
  (typeof pilotsPhrases)['criteria']['evaluation']
>;
