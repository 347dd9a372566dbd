import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about the record, in German. */
export const recordPhrasesGerman = {} as const satisfies Translated<
  (typeof pilotsPhrases)['record']
>;
