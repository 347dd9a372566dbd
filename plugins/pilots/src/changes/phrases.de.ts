import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about changes and the gate, in German. */
export const changesPhrasesGerman = {} as const satisfies Translated<
  (typeof pilotsPhrases)['changes']
>;
