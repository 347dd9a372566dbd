import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about business metrics and error budget, in German. */
export const outcomesPhrasesGerman = {} as const satisfies Translated<
  (typeof pilotsPhrases)['outcomes']
>;
