import {
  pilotsPhrases,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reading } from '../ground/work/UnitOfWork';
import type { LookBackService } from './after/LookBackService';
import { ExitService } from './forum/ExitService';
import { DECIDED, ForumService } from './forum/ForumService';
import { forumWaiting } from './forum/forumWaiting';

const titles = pilotsPhrases.decisions.forum.waiting.exit;

/** What of decisions waits for somebody. Nothing is asked before one is due. */
export async function decisionsWaiting(
  rooms: {
    exit: ExitService;
    forum: ForumService;
    lookBacks: LookBackService;
  },
  reading: Reading,
): Promise<WaitingItem[]> {
  const { pilot } = reading;
  if (pilot.stage !== 'decision-due' && !DECIDED.includes(pilot.stage)) {
    return [];
  }
  const standing = await rooms.forum.standing(reading);
  const items = forumWaiting(pilot, standing);
  if (pilot.stage === 'decision-due') return items;
  const missing = await rooms.exit.missingParts(reading);
  if (missing.length > 0) {
    items.push({
      id: `exit/${pilot.stageSince}`,
      kind: 'exit',
      title: missing.length > 1 ? titles.both : titles[missing[0]],
      since: pilot.stageSince,
      roles: ['serviceOwner'],
      link: 'decisions#exit',
    });
  }
  return [...items, ...(await rooms.lookBacks.waiting(reading))];
}
