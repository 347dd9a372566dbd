import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about events and the measures, in German. */
export const deliveryPhrasesGerman = {} as const satisfies Translated<
  (typeof pilotsPhrases)['delivery']
>;
