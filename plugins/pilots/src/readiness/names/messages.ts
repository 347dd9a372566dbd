import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';

const { ground, readiness } = pilotsPhrases;

/**
 * Names of what the suite itself asks for, as the server gives them in English: documents, items and checks by
 * their ids. What a host adds or renames is shown as it is called there.
 */
export const namesMessages = {
  document: ground.document,
  item: ground.item,
  ...readiness.checklist.title,
} as const;
