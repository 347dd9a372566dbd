import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about weekly reviews and plans, in German. */
export const reviewsPhrasesGerman = {} as const satisfies Translated<
  (typeof pilotsPhrases)['reviews']
>;
