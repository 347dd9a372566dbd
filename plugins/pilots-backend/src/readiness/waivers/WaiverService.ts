import {
  Checklist,
  MAX_WAIVER_DAYS,
  pilotsPhrases,
  rolesFor,
  say,
  WaitingItem,
  Waiver,
  waiverStanding,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { assertPackOpen } from '../pack/assertPackOpen';
import { assertWaivable } from './assertWaivable';
import { mayWithdraw, seatOf } from './waiverActs';
import { StoredWaiver, WaiverStore } from './WaiverStore';
import { waiverWaiting } from './waiverWaiting';

const { waiver: phrases } = pilotsPhrases.readiness;

const DAY_MS = 24 * 3600_000;

/** What somebody asks to be waived. */
export interface WaiverInput {
  check: string;
  reason: string;
  compensatingControl: string;
  expiresAt: string;
}

/** Waivers: asked for by one person, approved by two others, ended by time. */
export class WaiverService {
  #afterWithdrawal?: (uow: UnitOfWork) => Promise<void>;

  constructor(
    private readonly checklist: Checklist,
    private readonly store: WaiverStore,
  ) {}

  /** Called within the transaction that ends a waiver before its time. */
  afterWithdrawal(hook: (uow: UnitOfWork) => Promise<void>): void {
    this.#afterWithdrawal = hook;
  }

  list(reading: Reading): Promise<StoredWaiver[]> {
    return this.store.list(reading.tx, reading.pilot.ref);
  }

  async waiting(reading: Reading): Promise<WaitingItem[]> {
    const waivers = await this.list(reading);
    return waiverWaiting(reading, waivers, this.checklist);
  }

  async request(uow: UnitOfWork, input: WaiverInput): Promise<Waiver> {
    const { pilot, tx, now } = uow;
    assertPackOpen(pilot);
    assertWaivable(this.checklist, input.check);
    const expires = new Date(input.expiresAt);
    const span = expires.getTime() - now.getTime();
    if (!(span > 0 && span <= MAX_WAIVER_DAYS * DAY_MS)) {
      throw new InputError(say(phrases.span, { n: MAX_WAIVER_DAYS }));
    }
    for (const field of ['reason', 'compensatingControl'] as const) {
      if (!input[field].trim()) throw new InputError(phrases.empty[field]);
    }
    const waivers = await this.list(uow);
    const pending = waivers.find(
      waiver =>
        waiver.check === input.check &&
        waiverStanding(waiver, now) === 'requested',
    );
    if (pending) {
      throw new ConflictError(
        say(phrases.asked, { actor: pending.requestedBy.actor }),
      );
    }
    const waiver: Waiver = {
      id: randomUUID(),
      check: input.check,
      reason: input.reason,
      compensatingControl: input.compensatingControl,
      expiresAt: timestamp(expires),
      state: 'requested',
      requestedBy: uow.actAs(rolesFor('waiver.propose'))!,
      requestedAt: timestamp(now),
      approvals: [],
    };
    await this.store.add(tx, pilot.ref, waiver);
    await this.#record(uow, 'waiver.requested', waiver, { ...waiver });
    return waiver;
  }

  /** Gives one of the two approvals; with the second the waiver stands. */
  async approve(uow: UnitOfWork, id: string): Promise<Waiver> {
    const { waiver, seat } = await this.#toDecide(uow, id);
    const at = timestamp(uow.now);
    const approvals = [...waiver.approvals, { ...seat, at }];
    const complete = approvals.length === 2;
    const approved: Waiver = {
      ...waiver,
      approvals,
      ...(complete && { state: 'approved', approvedAt: at }),
    };
    await this.store.settle(uow.tx, approved);
    await this.#record(uow, 'waiver.approved', waiver, { ...seat, complete });
    return approved;
  }

  async reject(uow: UnitOfWork, id: string, reason: string): Promise<Waiver> {
    const { waiver, seat } = await this.#toDecide(uow, id);
    return this.#settle(uow, waiver, {
      state: 'rejected',
      settled: { by: seat.by, at: timestamp(uow.now), reason },
    });
  }

  /** Takes back a request, or ends a waiver before its time. */
  async withdraw(uow: UnitOfWork, id: string, reason: string): Promise<Waiver> {
    const waiver = await this.#known(uow, id);
    if (!mayWithdraw(uow, waiver)) {
      throw new NotAllowedError(
        say(phrases.withdrawnBy, { actor: waiver.requestedBy.actor }),
      );
    }
    const standing = waiverStanding(waiver, uow.now);
    if (standing !== 'requested' && standing !== 'active') {
      throw new ConflictError(phrases.already[standing]);
    }
    const by = uow.acting[0] ?? { actor: uow.actor.ref };
    const withdrawn = await this.#settle(uow, waiver, {
      state: 'withdrawn',
      settled: { by, at: timestamp(uow.now), reason },
    });
    if (standing === 'active') await this.#afterWithdrawal?.(uow);
    return withdrawn;
  }

  async #settle(
    uow: UnitOfWork,
    waiver: Waiver,
    outcome: Required<Pick<Waiver, 'state' | 'settled'>>,
  ): Promise<Waiver> {
    if (!outcome.settled.reason?.trim()) {
      throw new InputError(phrases.sayWhy);
    }
    const settled = { ...waiver, ...outcome };
    await this.store.settle(uow.tx, settled);
    await this.#record(uow, `waiver.${outcome.state}`, waiver, {
      ...outcome.settled,
    });
    return settled;
  }

  /** The waiver and the seat that the actor takes in its approval. */
  async #toDecide(uow: UnitOfWork, id: string) {
    assertPackOpen(uow.pilot);
    const waiver = await this.#known(uow, id);
    const standing = waiverStanding(waiver, uow.now);
    if (standing !== 'requested') {
      throw new ConflictError(phrases.already[standing]);
    }
    const { seat, by, refusal } = seatOf(uow, uow.acting, waiver);
    if (!seat || !by) throw new NotAllowedError(refusal);
    return { waiver, seat: { seat, by } };
  }

  async #known(uow: UnitOfWork, id: string): Promise<StoredWaiver> {
    const waiver = (await this.list(uow)).find(known => known.id === id);
    if (!waiver) throw new NotFoundError(say(phrases.unknown, { id }));
    return waiver;
  }

  #record(
    uow: UnitOfWork,
    action: string,
    waiver: Waiver,
    payload: Record<string, unknown>,
  ): Promise<void> {
    return uow.record({
      action,
      subject: `check/${waiver.check}`,
      payload: { waiver: waiver.id, ...payload },
    });
  }
}
