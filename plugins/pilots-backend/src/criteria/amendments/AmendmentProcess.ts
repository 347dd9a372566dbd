import {
  AMENDMENT_STAGES,
  missingApprovals,
  pilotsPhrases,
  rolesFor,
  samePerson,
  say,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { AmendmentCore } from './Amendment';
import { AmendmentMatter, Draft } from './AmendmentMatter';
import { AmendmentStore } from './AmendmentStore';
import { approvingAct } from './approvingAct';

const {
  refused: said,
  settled: ended,
  settledBecause: endedBecause,
} = pilotsPhrases.criteria.amendments;

/** More at once would mean that nobody decides. */
const MAX_PENDING = 10;

/** The way of an amendment, whatever it amends: proposed by one, approved by two others. */
export class AmendmentProcess<C extends object> {
  constructor(
    readonly store: AmendmentStore<C>,
    private readonly matter: AmendmentMatter<C>,
  ) {}

  /** The version that rules, while it can be amended. */
  async amendable(uow: UnitOfWork): Promise<number> {
    const version = await this.matter.ruling(uow);
    if (!AMENDMENT_STAGES.includes(uow.pilot.stage)) {
      throw new ConflictError(say(said.notNow, { stage: uow.pilot.stage }));
    }
    return version;
  }

  /** Puts up a draft that was found to be in order; `told` goes into the record with it. */
  async propose(
    uow: UnitOfWork,
    draft: Draft<C>,
    told: Record<string, unknown>,
  ): Promise<AmendmentCore & C> {
    const { tx, pilot } = uow;
    const pending = await this.store.list(tx, pilot.ref, { state: 'pending' });
    if (pending.length >= MAX_PENDING) {
      throw new ConflictError(say(said.tooMany, { n: MAX_PENDING }));
    }
    const amendment: AmendmentCore & C = {
      ...draft,
      id: randomUUID(),
      reason: draft.reason.trim(),
      knownAtTheTime: draft.knownAtTheTime.trim(),
      afterData: hasData(uow),
      state: 'pending',
      proposedBy: uow.actAs(rolesFor('amendment.propose')) ?? {
        actor: uow.actor.ref,
      },
      proposedAt: timestamp(uow.now),
      approvals: [],
    };
    await this.store.add(tx, pilot.ref, amendment);
    const { baseVersion, loosens, afterData, reason, knownAtTheTime } =
      amendment;
    await this.#record(uow, 'proposed', amendment, {
      baseVersion,
      ...told,
      loosens,
      afterData,
      reason,
      knownAtTheTime,
    });
    return amendment;
  }

  /** Approves; the second approval puts the amendment in force. */
  async approve(uow: UnitOfWork, id: string): Promise<AmendmentCore & C> {
    const { matter, store } = this;
    const { holders, ref } = uow.pilot;
    const amendment = await this.pending(uow, id);
    const current = await this.amendable(uow);
    if (amendment.baseVersion !== current) {
      throw new ConflictError(
        say(said.overtaken, { n: amendment.baseVersion, currentN: current }),
      );
    }
    matter.assertStanding?.(uow, amendment);
    const act = approvingAct(uow, amendment);
    const at = timestamp(uow.now);
    const approved: AmendmentCore & C = {
      ...amendment,
      approvals: [...amendment.approvals, { ...act, at }],
    };
    if (missingApprovals(approved, holders).length === 0) {
      const { version } = await matter.enforce(uow, {
        ...approved,
        approvedBy: act,
      });
      approved.state = 'approved';
      // Proposed before the start, it may take effect when the first data are known.
      approved.afterData = hasData(uow);
      approved.settled = { by: act, at, version };
    }
    await store.update(uow.tx, approved.id, approved);
    if (approved.settled) await store.supersede(uow.tx, ref, at);
    await this.#record(uow, 'approved', approved, {
      role: act.role,
      onBehalfOf: act.onBehalfOf,
      ...matter.approved?.(approved),
      version: approved.settled?.version,
      ...(approved.settled && {
        loosens: approved.loosens,
        afterData: approved.afterData,
      }),
    });
    return approved;
  }

  async reject(
    uow: UnitOfWork,
    id: string,
    reason: string,
  ): Promise<AmendmentCore & C> {
    const amendment = await this.pending(uow, id);
    const by = approvingAct(uow, amendment);
    return this.settle(uow, amendment, { state: 'rejected', by, reason });
  }

  /** Taken back by who proposed it, or by whom they act for. */
  async withdraw(
    uow: UnitOfWork,
    id: string,
    reason: string,
  ): Promise<AmendmentCore & C> {
    const amendment = await this.pending(uow, id);
    const { proposedBy } = amendment;
    const by = [...uow.acting, { actor: uow.actor.ref }].find(act =>
      samePerson(act, proposedBy),
    );
    if (!by) {
      throw new NotAllowedError(
        say(said.notYours, { actor: proposedBy.actor }),
      );
    }
    return this.settle(uow, amendment, { state: 'withdrawn', by, reason });
  }

  /** Ends a pending amendment without effect. */
  async settle(
    uow: UnitOfWork,
    amendment: AmendmentCore & C,
    end: {
      state: 'rejected' | 'superseded' | 'withdrawn';
      by?: Signatory;
      reason: string;
    },
  ): Promise<AmendmentCore & C> {
    const { state, by, reason } = end;
    const at = timestamp(uow.now);
    const settled = { ...amendment, state, settled: { by, at, reason } };
    await this.store.update(uow.tx, settled.id, settled);
    await this.#record(uow, state, settled, {
      role: by?.role,
      onBehalfOf: by?.onBehalfOf,
      reason,
    });
    return settled;
  }

  async pending(uow: UnitOfWork, id: string): Promise<AmendmentCore & C> {
    const amendment = await this.store.find(uow.tx, uow.pilot.ref, id);
    if (!amendment) throw new NotFoundError(say(said.unknown, { id }));
    if (amendment.state !== 'pending') {
      throw new ConflictError(whatBecameOf(amendment.state, amendment.settled));
    }
    return amendment;
  }

  #record(
    uow: UnitOfWork,
    what: string,
    { id }: AmendmentCore,
    payload: Record<string, unknown>,
  ): Promise<void> {
    return uow.record({
      action: `${this.matter.recordedAs}.${what}`,
      subject: `amendment/${id}`,
      payload,
    });
  }
}

function whatBecameOf(
  state: Exclude<AmendmentCore['state'], 'pending'>,
  { reason: why }: { reason?: string } = {},
): string {
  if (!why) return ended[state];
  // What people said is theirs; that it is overtaken is said by the suite.
  return state === 'superseded'
    ? say(endedBecause.superseded, { whyWords: why })
    : say(endedBecause[state], { why });
}

/** Only what happened at or after the start is data. */
function hasData({ pilot }: UnitOfWork): boolean {
  return pilot.startedAt !== undefined;
}
