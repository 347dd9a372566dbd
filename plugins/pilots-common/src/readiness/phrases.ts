import { checklistPhrases } from './checklist/phrases';
import { packPhrases } from './pack/phrases';
import { waiverPhrases } from './waivers/phrases';

/** What the server says about pack, checklist and waivers. */
export const readinessPhrases = {
  checklist: checklistPhrases,
  pack: packPhrases,
  waiver: waiverPhrases,
  template: {
    undecided:
      'The pilot is {{stage}}; its pack can be passed on once the forum has decided',
    untitled: 'A template needs a title',
    unknown: 'There is no pack template {{id}}',
  },
} as const;
