import {
  CorrectivePlan,
  openBeforeResume,
  pilotsPhrases,
  PlanBreach,
  planHash,
  say,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { together } from '../../ground/database/oneReading';
import { timestamp } from '../../ground/Clock';
import {
  decodeCursor,
  encodeCursor,
  Page,
  pageSize,
} from '../../ground/http/paging';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { PlanRegister } from './PlanRegister';
import { numberOf } from './PlanStore';
import { planWaiting } from './planWaiting';

const { clearedBy } = pilotsPhrases.reviews.plan;

/** Corrective action plans: what other rooms ask of them, and what happens to them by itself. */
export class PlanService {
  constructor(private readonly register: PlanRegister) {}

  get(reading: Reading, id: string): Promise<CorrectivePlan> {
    return this.register.find(reading, id);
  }

  /** Newest first. */
  async page(
    { tx, pilot }: Reading,
    query: { cursor?: string; limit?: unknown },
  ): Promise<Page<CorrectivePlan>> {
    const { store } = this.register;
    const limit = pageSize(query.limit);
    const before = query.cursor
      ? decodeCursor(query.cursor, isNumber)
      : undefined;
    const found = await store.page(tx, {
      pilot: pilot.ref,
      before,
      limit: limit + 1,
    });
    const items = found.slice(0, limit);
    const nextCursor =
      found.length > limit
        ? encodeCursor(numberOf(items[items.length - 1].id))
        : undefined;
    const totalItems = await store.count(tx, pilot.ref);
    return { items, totalItems, pageInfo: { nextCursor } };
  }

  /** Whether the plan of this pause is approved by two. */
  async approved(reading: Reading): Promise<boolean> {
    const plan = await this.register.current(reading);
    return plan?.state === 'approved';
  }

  /** Changes of the approved plan: a pause does not freeze them. */
  async plannedChanges(reading: Reading): Promise<string[]> {
    const plan = await this.register.current(reading);
    if (plan?.state !== 'approved') return [];
    return plan.actions.flatMap(({ change }) => (change ? [change] : []));
  }

  /** A breached limit is cleared when what the approved plan wants done before the resume is done. */
  async clearance(
    reading: Reading,
  ): Promise<{ cleared: boolean; clearedBy: string }> {
    const plan = await this.register.current(reading);
    if (plan?.state !== 'approved') {
      return { cleared: false, clearedBy: clearedBy.approved };
    }
    const { id } = plan;
    const open = openBeforeResume(plan);
    if (open.length === 0) {
      return { cleared: true, clearedBy: say(clearedBy.done, { id }) };
    }
    const actions = open.map(({ what, owner }) => `${what} (${owner})`);
    return {
      cleared: false,
      clearedBy: say(clearedBy.open, { id, actions: actions.join('; ') }),
    };
  }

  /**
   * A limit is breached: a plan is to be written, or the one at hand to speak of
   * this as well. What was approved before it is approved no more.
   */
  async noteBreach(uow: UnitOfWork, breach: PlanBreach): Promise<void> {
    const { register } = this;
    const plan = await register.current(uow);
    const payload = { breach };
    if (!plan) {
      const number = (await register.store.count(uow.tx, uow.pilot.ref)) + 1;
      const empty = { cause: '', actions: [] };
      const opened: CorrectivePlan = {
        ...empty,
        id: `CAP-${number}`,
        state: 'draft',
        version: 1,
        hash: planHash(empty),
        breaches: [breach],
        authors: [],
        verdicts: [],
        openedAt: timestamp(uow.now),
      };
      await register.add(uow, opened, { action: 'plan.opened', payload });
      return;
    }
    if (plan.breaches.some(({ subject }) => subject === breach.subject)) return;
    const reopened: CorrectivePlan = {
      ...register.after(plan, 'reopen'),
      breaches: [...plan.breaches, breach],
      verdicts: [],
      approvedAt: undefined,
      proposedAt: undefined,
    };
    await register.save(uow, reopened, { action: 'plan.reopened', payload });
  }

  /** The pilot runs again: its plan is closed. What is left to do stays with its owners. */
  async closeForResume(uow: UnitOfWork): Promise<void> {
    const plan = await this.register.current(uow);
    if (plan?.state !== 'approved') return;
    const closed = {
      ...this.register.after(plan, 'close'),
      closedAt: timestamp(uow.now),
    };
    await this.register.save(uow, closed, { action: 'plan.closed' });
  }

  async waiting(reading: Reading): Promise<WaitingItem[]> {
    const { tx, pilot } = reading;
    const found = await together(tx, {
      current: () => this.register.current(reading),
      unfinished: () => this.register.store.unfinished(tx, pilot.ref),
    });
    return planWaiting(pilot, found);
  }
}

function isNumber(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0;
}
