import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about the steps of a pilot's life, in German. */
export const lifecyclePhrasesGerman = {} as const satisfies Translated<
  (typeof pilotsPhrases)['lifecycle']
>;
