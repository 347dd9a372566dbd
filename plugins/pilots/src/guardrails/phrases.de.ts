import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';

/** What the server says about blast radius, trigger and risks, in German. */
export const guardrailsPhrasesGerman = {} as const satisfies Translated<
  (typeof pilotsPhrases)['guardrails']
>;
