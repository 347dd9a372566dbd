import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about the forum and its decisions, in German. */
export const decisionsPhrasesGerman = {} as const satisfies Translated<
  (typeof pilotsPhrases)['decisions']
>;
