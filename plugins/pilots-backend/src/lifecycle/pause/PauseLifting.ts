import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { JudgedCause, PauseClearances } from './PauseClearances';
import { PauseStore } from './PauseStore';
import { CAUSES_STAND } from './standingCauses';

const { lift } = pilotsPhrases.lifecycle.pause;

/** Lifting what no rule clears: a pause by hand, for example. */
export class PauseLifting {
  constructor(
    private readonly options: {
      clearances: PauseClearances;
      pauses: PauseStore;
    },
  ) {}

  /** Lifts a cause, with a reason; answers with the causes that are left. */
  async lift(
    uow: UnitOfWork,
    request: { id: string; reason: string },
  ): Promise<JudgedCause[]> {
    const { clearances, pauses } = this.options;
    const { tx, pilot, actor, now } = uow;
    const reason = request.reason.trim();
    if (!reason) throw new InputError(lift.reason);
    // A decision that falls due leaves the freeze of what stands.
    if (!CAUSES_STAND.includes(pilot.stage)) {
      throw new ConflictError(say(lift.notPaused, { stage: pilot.stage }));
    }
    const standing = await pauses.standing(tx, pilot.ref);
    const cause = standing.find(({ id }) => id === request.id);
    if (!cause) {
      throw new NotFoundError(say(lift.unknown, { id: request.id }));
    }
    const { liftable, clearedBy } = await clearances.of(uow, cause);
    if (!liftable) {
      throw new ConflictError(say(lift.byRule, { words: clearedBy }));
    }
    const bySponsor = uow.actAs(['sponsor']);
    if (cause.pausedBy !== actor.ref && !bySponsor) {
      throw new NotAllowedError(say(lift.notYours, { ref: cause.pausedBy }));
    }
    const by = { actor: actor.ref, at: timestamp(now) };
    await pauses.clear(tx, cause.id, by);
    await uow.record({
      action: 'pause.lifted',
      subject: `cause/${cause.id}`,
      payload: {
        cause: cause.cause,
        detail: cause.detail,
        pausedBy: cause.pausedBy,
        reason,
        acting: uow.acting,
      },
    });
    const left = standing.filter(({ id }) => id !== cause.id);
    return clearances.judge(uow, left);
  }
}
