import {
  FORUM,
  pilotsPhrases,
  ROLE_TITLES,
  say,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotState } from '../../pilot/PilotState';
import { ForumStanding } from './ForumService';

const { waiting } = pilotsPhrases.decisions.forum;

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
    title: say(waiting.vote, { role: ROLE_TITLES[role] }),
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
      title: waiting.voteAgain,
      roles: [...FORUM],
    });
  }
  if (!proposal) {
    items.push({
      ...item,
      id: `decision-words/${round}`,
      kind: 'decision-words',
      title: waiting.words,
      roles: ['productManager'],
    });
  } else if (tally.agreed) {
    items.push({
      ...item,
      id: `decide/${round}`,
      kind: 'decide',
      title: waiting.decide[tally.agreed],
      roles: ['sponsor'],
    });
  }
  return items;
}
