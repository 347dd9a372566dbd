import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What the server says about the second approval of an emergency, and the look back at it, in German. */
export const emergencyPhrasesGerman = {
  own: 'Die zweite Genehmigung erteilt, wer den Change weder verfasst noch als Erster genehmigt hat; sie wartet auf: {{holdersWords}}',
  awaited: 'Die zweite Genehmigung wartet auf: {{holdersWords}}',
  given: 'Über {{id}} hat die zweite Instanz schon entschieden',
  reviewed: 'Zu CHG-{{n}} gibt es schon einen Rückblick',
  findings: 'Ein Rückblick sagt, was sich zeigte',
} as const satisfies Translated<(typeof pilotsPhrases)['changes']['emergency']>;
