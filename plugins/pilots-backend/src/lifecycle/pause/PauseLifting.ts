import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { JudgedCause, PauseClearances } from './PauseClearances';
import { PauseStore } from './PauseStore';
import { CAUSES_STAND } from './standingCauses';

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
    if (!reason) throw new InputError('Say why the cause no longer stands');
    // A decision that falls due leaves the freeze of what stands.
    if (!CAUSES_STAND.includes(pilot.stage)) {
      throw new ConflictError(`The pilot is ${pilot.stage}, not paused`);
    }
    const standing = await pauses.standing(tx, pilot.ref);
    const cause = standing.find(({ id }) => id === request.id);
    if (!cause) {
      throw new NotFoundError(`No cause ${request.id} of this pause stands`);
    }
    const { liftable, clearedBy } = await clearances.of(uow, cause);
    if (!liftable) {
      throw new ConflictError(
        `Nobody lifts this cause, a rule clears it: ${clearedBy}`,
      );
    }
    const bySponsor = uow.actAs(['sponsor']);
    if (cause.pausedBy !== actor.ref && !bySponsor) {
      throw new NotAllowedError(
        `Only ${cause.pausedBy}, who paused, or the sponsor lifts this`,
      );
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
