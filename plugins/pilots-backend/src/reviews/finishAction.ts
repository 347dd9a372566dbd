import {
  AgreedAction,
  pilotsPhrases,
  rolesFor,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { timestamp } from '../ground/Clock';
import { UnitOfWork } from '../ground/work/UnitOfWork';

const { action: phrases } = pilotsPhrases.reviews;

/**
 * The actions after one of them is done: its owner says so, or somebody who
 * holds reviews, with what shows it.
 */
export function finishAction<A extends AgreedAction>(
  uow: UnitOfWork,
  actions: readonly A[],
  request: { action: string; evidence: string },
): A[] {
  const action = actions.find(({ id }) => id === request.action);
  if (!action) {
    throw new NotFoundError(say(phrases.unknown, { id: request.action }));
  }
  if (action.doneAt) throw new ConflictError(phrases.done);
  const evidence = request.evidence.trim();
  if (!evidence) throw new InputError(phrases.evidence);
  const act = uow.actAs(rolesFor('review.complete'));
  if (!act && action.owner !== uow.actor.ref) {
    throw new NotAllowedError(say(phrases.notYours, { ref: action.owner }));
  }
  const done = {
    doneAt: timestamp(uow.now),
    doneBy: act ?? { actor: uow.actor.ref },
    evidence,
  };
  return actions.map(one => (one === action ? { ...one, ...done } : one));
}
