import {
  CriteriaProblem,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';

/** Words without which nothing is amended: why, and what was known. */
export function missingWords(words: {
  reason?: string;
  knownAtTheTime?: string;
}): CriteriaProblem[] {
  return (['reason', 'knownAtTheTime'] as const)
    .filter(field => !words[field]?.trim())
    .map(path => ({ path, message: pilotsPhrases.delivery.fields.said }));
}
