import {
  FORUM,
  ROLE_TITLES,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotState } from '../../pilot/PilotState';
import { ForumStanding } from './ForumService';

const IN_WORDS = {
  scale: 'to scale',
  iterate: 'to iterate',
  stop: 'to stop',
} as const;

/** Votes, words and the decision itself, as far as they wait for somebody. */
export function forumWaiting(
  pilot: PilotState,
  standing: ForumStanding,
): WaitingItem[] {
  const { open, proposal, round, tally, votes } = standing;
  if (!open) return [];
  const item = { since: pilot.stageSince, link: 'decisions#forum' };
  const items: WaitingItem[] = tally.missing.map(role => ({
    ...item,
    id: `vote/${round}/${role}`,
    kind: 'vote',
    title: `Vote on the decision as ${ROLE_TITLES[role]}`,
    roles: [role],
    // Whoever voted in one role does not vote in another.
    notBy: votes.flatMap(({ actor, onBehalfOf }) =>
      onBehalfOf ? [actor, onBehalfOf] : [actor],
    ),
  }));
  if (tally.split) {
    items.push({
      ...item,
      id: `vote/${round}/split`,
      kind: 'vote',
      title: 'The votes go three ways: talk, and vote again',
      roles: [...FORUM],
    });
  }
  if (!proposal) {
    items.push({
      ...item,
      id: `decision-words/${round}`,
      kind: 'decision-words',
      title: 'Write the rationale and the learnings of the decision',
      roles: ['productManager'],
    });
  } else if (tally.agreed) {
    items.push({
      ...item,
      id: `decide/${round}`,
      kind: 'decide',
      title: `Decide: the forum voted ${IN_WORDS[tally.agreed]}`,
      roles: ['sponsor'],
    });
  }
  return items;
}
