import { checklistPhrases } from './checklist/phrases';

/** What the server says about pack, checklist and waivers. */
export const readinessPhrases = {
  checklist: checklistPhrases,
} as const;
