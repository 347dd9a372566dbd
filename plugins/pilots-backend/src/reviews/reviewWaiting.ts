import {
  OpenedReview,
  pilotsPhrases,
  rolesFor,
  say,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { LIVE } from './opening/live';
import { PilotState } from '../pilot/PilotState';

const { waiting } = pilotsPhrases.reviews;

/** The latest review while it is not held, and what was agreed on in any. */
export function reviewWaiting(
  pilot: PilotState,
  reviews: { latest?: OpenedReview; unsettled: readonly OpenedReview[] },
): WaitingItem[] {
  if (!LIVE.includes(pilot.stage)) return [];
  const { latest, unsettled } = reviews;
  const items: WaitingItem[] = [];
  // An older one that was missed is overtaken: its numbers are on record.
  if (latest && latest.state !== 'held') {
    items.push({
      id: `review/${latest.id}`,
      kind: 'review',
      title: say(waiting.hold, { date: latest.id }),
      since: latest.openedAt,
      roles: [...rolesFor('review.complete')],
      link: `reviews#${latest.id}`,
    });
  }
  const actions = unsettled.flatMap(
    ({ id, heldAt, openedAt, actions: agreed }) =>
      agreed
        .filter(({ doneAt }) => !doneAt)
        .map(action => ({
          id: `review-action/${id}/${action.id}`,
          kind: 'review-action',
          title: say(waiting.action, { what: action.what, due: action.due }),
          since: heldAt ?? openedAt,
          roles: [],
          people: [action.owner],
          link: `reviews#${id}`,
        })),
  );
  return [...items, ...actions];
}
