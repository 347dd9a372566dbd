import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';
import { checklistPhrasesGerman } from './checklist/phrases.de';

/** What the server says about pack, checklist and waivers, in German. */
export const readinessPhrasesGerman = {
  checklist: checklistPhrasesGerman,
} as const satisfies Translated<(typeof pilotsPhrases)['readiness']>;
