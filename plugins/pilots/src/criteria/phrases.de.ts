import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about exit criteria and what came of them, in German. */
export const criteriaPhrasesGerman = {} as const satisfies Translated<
  (typeof pilotsPhrases)['criteria']
>;
