import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../ground/locale';
import { checklistPhrasesGerman } from './checklist/phrases.de';
import { packPhrasesGerman } from './pack/phrases.de';
import { waiverPhrasesGerman } from './waivers/phrases.de';

/** What the server says about pack, checklist and waivers, in German. */
export const readinessPhrasesGerman = {
  checklist: checklistPhrasesGerman,
  pack: packPhrasesGerman,
  waiver: waiverPhrasesGerman,
  template: {
    undecided:
      'Der Pilot ist {{stage}}; seine Mappe kann weitergegeben werden, sobald das Forum entschieden hat',
    untitled: 'Eine Vorlage braucht einen Titel',
    unknown: 'Es gibt keine Vorlage {{id}}',
  },
} as const satisfies Translated<(typeof pilotsPhrases)['readiness']>;
