import {
  AMENDMENT_STAGES,
  amendmentAct,
  compareCriteria,
  formatCriteriaProblems,
  missingApprovals,
  ROLE_TITLES,
  rolesFor,
  Signatory,
  validateCriteria,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../ground/Clock';
import { Reading, UnitOfWork } from '../ground/UnitOfWork';
import { Amendment, AmendmentStore } from './AmendmentStore';
import { amendmentWaiting } from './amendmentWaiting';
import { CriteriaService } from './CriteriaService';

/** More at once would mean that nobody decides. */
const MAX_PENDING = 10;

/** Changes of locked criteria: proposed with what was known, approved by two others. */
export class AmendmentService {
  constructor(
    private readonly store: AmendmentStore,
    private readonly criteria: CriteriaService,
  ) {}

  list({ tx, pilot }: Reading): Promise<Amendment[]> {
    return this.store.list(tx, pilot.ref);
  }

  async propose(
    uow: UnitOfWork,
    request: { criteria: unknown; reason: string; knownAtTheTime: string },
  ): Promise<Amendment> {
    const current = await this.#amendable(uow);
    const { criteria, problems } = validateCriteria(request.criteria, {
      complete: true,
    });
    const changes = compareCriteria(current.criteria, criteria);
    if (problems.length === 0 && changes.length === 0) {
      problems.push({ path: 'criteria', message: 'This changes nothing' });
    }
    for (const field of ['reason', 'knownAtTheTime'] as const) {
      if (!request[field]?.trim()) {
        problems.push({ path: field, message: 'must be said' });
      }
    }
    if (problems.length > 0) {
      throw new InputError(formatCriteriaProblems(problems));
    }
    const pending = await this.store.list(uow.tx, uow.pilot.ref, 'pending');
    if (pending.length >= MAX_PENDING) {
      throw new ConflictError(`${MAX_PENDING} amendments wait already`);
    }
    const proposedBy = uow.actAs(rolesFor('amendment.propose'));
    const amendment: Amendment = {
      id: randomUUID(),
      baseVersion: current.version,
      criteria,
      reason: request.reason.trim(),
      knownAtTheTime: request.knownAtTheTime.trim(),
      loosens: changes.some(change => change.loosens),
      afterData: hasData(uow),
      state: 'pending',
      proposedBy: proposedBy ?? { actor: uow.actor.ref },
      proposedAt: timestamp(uow.now),
      approvals: [],
    };
    await this.store.add(uow.tx, uow.pilot.ref, amendment);
    await uow.record({
      action: 'amendment.proposed',
      subject: `amendment/${amendment.id}`,
      payload: {
        baseVersion: amendment.baseVersion,
        changes,
        loosens: amendment.loosens,
        afterData: amendment.afterData,
        reason: amendment.reason,
        knownAtTheTime: amendment.knownAtTheTime,
      },
    });
    return amendment;
  }

  /** Approves; the second approval puts the amendment in force. */
  async approve(uow: UnitOfWork, request: { id: string }): Promise<Amendment> {
    const amendment = await this.#pending(uow, request.id);
    const current = await this.#amendable(uow);
    if (amendment.baseVersion !== current.version) {
      throw new ConflictError(
        `This amends version ${amendment.baseVersion}; version ${current.version} rules now. Propose it again.`,
      );
    }
    const act = this.#act(uow, amendment);
    const approval = { ...act, at: timestamp(uow.now) };
    const approved: Amendment = {
      ...amendment,
      approvals: [...amendment.approvals, approval],
    };
    const { holders } = uow.pilot;
    if (missingApprovals(approved, holders).length === 0) {
      const { version } = await this.criteria.amend(uow, {
        ...approved,
        approvedBy: act,
      });
      approved.state = 'approved';
      // Proposed before the start, it may take effect when the first data are known.
      approved.afterData = hasData(uow);
      approved.settled = { by: act, at: timestamp(uow.now), version };
    }
    await this.store.update(uow.tx, approved.id, approved);
    if (approved.settled) {
      const at = timestamp(uow.now);
      await this.store.supersede(uow.tx, uow.pilot.ref, at);
    }
    await uow.record({
      action: 'amendment.approved',
      subject: `amendment/${approved.id}`,
      payload: {
        role: act.role,
        onBehalfOf: act.onBehalfOf,
        version: approved.settled?.version,
        ...(approved.settled && {
          loosens: approved.loosens,
          afterData: approved.afterData,
        }),
      },
    });
    return approved;
  }

  async reject(
    uow: UnitOfWork,
    request: { id: string; reason: string },
  ): Promise<Amendment> {
    const amendment = await this.#pending(uow, request.id);
    const act = this.#act(uow, amendment);
    const { reason } = request;
    const rejected: Amendment = {
      ...amendment,
      state: 'rejected',
      settled: { by: act, at: timestamp(uow.now), reason },
    };
    await this.store.update(uow.tx, rejected.id, rejected);
    await uow.record({
      action: 'amendment.rejected',
      subject: `amendment/${rejected.id}`,
      payload: { role: act.role, onBehalfOf: act.onBehalfOf, reason },
    });
    return rejected;
  }

  /** Amendments that wait for approvals. */
  async waiting({ tx, pilot }: Reading): Promise<WaitingItem[]> {
    const pending = await this.store.list(tx, pilot.ref, 'pending');
    return amendmentWaiting(pilot, pending);
  }

  async #amendable(uow: UnitOfWork) {
    const current = await this.criteria.current(uow);
    if (current?.state !== 'locked') {
      throw new ConflictError(
        `Only locked criteria are amended; these are ${
          current?.state ?? 'not written'
        }`,
      );
    }
    if (!AMENDMENT_STAGES.includes(uow.pilot.stage)) {
      throw new ConflictError(
        `No amendment is possible while the pilot is ${uow.pilot.stage}`,
      );
    }
    return current;
  }

  async #pending(uow: UnitOfWork, id: string): Promise<Amendment> {
    const amendment = await this.store.find(uow.tx, uow.pilot.ref, id);
    if (!amendment) throw new NotFoundError(`There is no amendment ${id}`);
    if (amendment.state !== 'pending') {
      throw new ConflictError(`This amendment was ${amendment.state} before`);
    }
    return amendment;
  }

  #act(uow: UnitOfWork, amendment: Amendment): Signatory {
    const { holders } = uow.pilot;
    const act = amendmentAct(amendment, { acting: uow.acting, holders });
    if (act) return act;
    const waitsFor = missingApprovals(amendment, holders)
      .map(role => `the ${ROLE_TITLES[role]}`)
      .join(' and ');
    throw new NotAllowedError(
      `This amendment waits for ${waitsFor}, who neither proposed nor approved it`,
    );
  }
}

/** Only what happened at or after the start is data. */
function hasData({ pilot }: UnitOfWork): boolean {
  return pilot.startedAt !== undefined;
}
