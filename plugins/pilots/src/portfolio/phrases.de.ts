import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about a portfolio that it cannot show as it was asked, in German. */
export const portfolioPhrasesGerman = {
  role: 'role kann {{me}} sein; andere Personen werden mit {{holder}} benannt',
  sort: 'sort kann sein: {{list}}; gefunden: {{name}}',
  quarter: 'quarter wird geschrieben wie {{example}}; gefunden: {{text}}',
} as const satisfies Translated<(typeof pilotsPhrases)['portfolio']>;
