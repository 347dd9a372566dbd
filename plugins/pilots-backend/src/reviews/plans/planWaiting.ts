import {
  CorrectivePlan,
  missingPlanApprovals,
  notPlanApprovers,
  pilotsPhrases,
  rolesFor,
  say,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { PilotState } from '../../pilot/PilotState';

const { plan: phrases, waiting } = pilotsPhrases.reviews;

/** Stages in which what was agreed on is still to be done. */
const ACTING = ['running', 'paused', 'decision-due'];

/** Plans to be written and approved, and their actions. */
export function planWaiting(
  pilot: PilotState,
  plans: {
    current: CorrectivePlan | undefined;
    unfinished: readonly CorrectivePlan[];
  },
): WaitingItem[] {
  const { current, unfinished } = plans;
  if (!ACTING.includes(pilot.stage)) return [];
  const actions = unfinished.flatMap(plan => actionsOf(plan));
  if (pilot.stage !== 'paused') return actions;
  if (!current || current.state === 'draft') {
    return [
      ...actions,
      {
        // Sent back or reopened, it is to be written again: that is news. That
        // somebody has begun to write it is not.
        id: `plan/write/${
          current && writeRound(current) > 0
            ? `${current.id}/${writeRound(current)}`
            : pilot.stageSince
        }`,
        kind: 'plan-writing',
        title: phrases.waiting.write,
        since: current?.openedAt ?? pilot.stageSince,
        roles: [...rolesFor('plan.propose')],
        link: 'reviews#plans',
      },
    ];
  }
  if (current.state === 'proposed') {
    actions.push({
      id: `plan/${current.id}/${current.hash.slice(0, 12)}`,
      kind: 'plan-approval',
      title: say(phrases.waiting.approve, { id: current.id }),
      since: current.proposedAt ?? current.openedAt,
      roles: missingPlanApprovals(current, pilot.holders),
      notBy: notPlanApprovers(current).flatMap(({ actor, onBehalfOf }) =>
        onBehalfOf ? [actor, onBehalfOf] : [actor],
      ),
      link: `reviews#plan-${current.id}`,
    });
  }
  return [...actions, ...actionsOf(current)];
}

/** How often it came back to be written. */
function writeRound({ breaches, verdicts }: CorrectivePlan): number {
  const rejected = verdicts.filter(({ verdict }) => verdict === 'rejected');
  return breaches.length + rejected.length;
}

function actionsOf(plan: CorrectivePlan): WaitingItem[] {
  return plan.actions
    .filter(({ doneAt }) => !doneAt)
    .map(action => ({
      id: `plan-action/${plan.id}/${action.id}`,
      kind: 'plan-action',
      title: say(waiting.action, { what: action.what, due: action.due }),
      since: plan.proposedAt ?? plan.openedAt,
      roles: [],
      people: [action.owner],
      link: `reviews#plan-${plan.id}`,
    }));
}
