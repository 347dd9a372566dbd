import {
  CorrectivePlan,
  pilotsPhrases,
  PlanEvent,
  planAfter,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { PlanStore } from './PlanStore';

const phrases = pilotsPhrases.reviews.plan;

/** What a happening says besides the plan's own state. */
interface Told {
  action: string;
  payload?: Record<string, unknown>;
}

/** Finds and writes plans, each write with the next version and its entry in the record. */
export class PlanRegister {
  constructor(readonly store: PlanStore) {}

  current({ tx, pilot }: Reading): Promise<CorrectivePlan | undefined> {
    return this.store.current(tx, pilot.ref);
  }

  /** Throws NotFoundError for a plan that the pilot does not have. */
  async find({ tx, pilot }: Reading, id: string): Promise<CorrectivePlan> {
    const plan = await this.store.find(tx, pilot.ref, id);
    if (!plan) throw new NotFoundError(say(phrases.unknown, { id }));
    return plan;
  }

  /** The plan after an event; throws ConflictError where it is not possible. */
  after(plan: CorrectivePlan, event: PlanEvent): CorrectivePlan {
    const state = planAfter(plan.state, event);
    if (!state) {
      const { id, state: before } = plan;
      throw new ConflictError(
        say(phrases.notNow, { id, state: before, event }),
      );
    }
    return { ...plan, state };
  }

  async add(uow: UnitOfWork, plan: CorrectivePlan, told: Told): Promise<void> {
    await this.store.add(uow.tx, uow.pilot.ref, plan);
    await record(uow, plan, told);
  }

  async save(
    uow: UnitOfWork,
    plan: CorrectivePlan,
    told: Told,
  ): Promise<CorrectivePlan> {
    const saved = { ...plan, version: plan.version + 1 };
    await this.store.update(uow.tx, uow.pilot.ref, saved);
    await record(uow, saved, told);
    return saved;
  }
}

function record(
  uow: UnitOfWork,
  { id, state, version, hash }: CorrectivePlan,
  { action, payload }: Told,
): Promise<void> {
  return uow.record({
    action,
    subject: `plan/${id}`,
    payload: { state, version, hash, ...payload },
  });
}
