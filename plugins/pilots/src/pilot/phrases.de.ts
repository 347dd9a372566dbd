import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about roles and claims, in German. */
export const pilotPhrasesGerman = {} as const satisfies Translated<
  (typeof pilotsPhrases)['pilot']
>;
