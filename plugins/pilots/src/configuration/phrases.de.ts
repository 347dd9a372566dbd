import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about baselines, parity and drift, in German. */
export const configurationPhrasesGerman = {} as const satisfies Translated<
  (typeof pilotsPhrases)['configuration']
>;
