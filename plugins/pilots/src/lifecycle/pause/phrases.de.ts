import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** Why a pilot is paused, what clears that, and why somebody cannot lift it, in German. */
export const pausePhrasesGerman = {
  waiverEnded:
    'Die Ausnahme für {{check}} ist abgelaufen, und die Prüfung ist wieder nicht bestanden',
  freezes: 'Ein Grund der Pause besteht noch: {{words}}',
  clearedBy: {
    whoPaused:
      '{{ref}} oder der Sponsor hebt den Grund im Banner des Piloten auf',
    waiver: '{{check}} ist bestanden oder erneut ausgenommen',
    check:
      '{{checkWords}} wird bestanden ({{fixWords}}) oder auf dem Reiter „Bereitschaft“ von Sponsor und Risk Lead erneut ausgenommen',
  },
  breach: {
    limit: 'Verstoß bei fälliger Entscheidung: Grenze, {{subject}}',
    trigger:
      'Verstoß bei fälliger Entscheidung: Rollback-Auslöser, {{subject}}',
    waiver: 'Verstoß bei fälliger Entscheidung: Ausnahme, {{subject}}',
    drift: 'Verstoß bei fälliger Entscheidung: Drift, {{subject}}',
    guardrail: 'Verstoß bei fälliger Entscheidung: Leitplanke, {{subject}}',
  },
  lift: {
    reason: 'Es fehlt, warum der Grund nicht mehr besteht',
    notPaused: 'Der Pilot ist {{stage}}, nicht pausiert',
    unknown: 'Kein Grund {{id}} dieser Pause besteht',
    byRule: 'Diesen Grund hebt niemand auf, eine Regel behebt ihn: {{words}}',
    notYours: 'Nur {{ref}} (hat pausiert) oder der Sponsor hebt dies auf',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['lifecycle']['pause']>;
