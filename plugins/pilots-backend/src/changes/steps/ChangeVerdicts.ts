import {
  ChangeRecord,
  ChangeVerdict,
  dutiesFrom,
  findChangeApprover,
  pilotsPhrases,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { InputError, NotAllowedError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import {
  afterEvent,
  assertUnblocked,
  ChangeStores,
  loadChange,
} from './changeSteps';
import { awaitsSecond, SecondVerdicts } from '../emergency/SecondVerdicts';
import { zoneOf } from '../emergency/zoneOf';
import { assertSeen, giveVerdict } from './giveVerdict';

/** Approving and rejecting changes: by somebody who wrote nothing of them. */
export class ChangeVerdicts {
  readonly #second: SecondVerdicts;

  constructor(private readonly stores: ChangeStores) {
    this.#second = new SecondVerdicts(stores.store);
  }

  /**
   * Approves exactly the content whose hash the caller saw; another one by now
   * is a ConflictError. Throws BlockedError where something stands in the way. Of
   * an emergency that has its first authority this is the second.
   */
  async approve(
    uow: UnitOfWork,
    request: { id: string; hash: string; statement?: string },
  ): Promise<ChangeRecord> {
    const change = await loadChange(this.stores.store, uow, request.id);
    if (awaitsSecond(change)) return this.#second.confirm(uow, change, request);
    const next = afterEvent(uow, change, 'approve');
    const verdict = verdictOf(uow, change, {
      verdict: 'approved',
      hash: request.hash,
      statement: request.statement ?? '',
    });
    const approved: ChangeRecord = {
      ...next,
      approvedAt: verdict.at,
      ...(change.kind === 'emergency' && {
        emergency: dutiesFrom(verdict.by, uow.now, zoneOf(uow)),
      }),
    };
    await assertUnblocked(this.stores, uow, approved);
    return giveVerdict(this.stores.store, uow, approved, verdict);
  }

  /** Sends a change back with a reason. */
  async reject(
    uow: UnitOfWork,
    request: { id: string; reason: string },
  ): Promise<ChangeRecord> {
    const change = await loadChange(this.stores.store, uow, request.id);
    if (!request.reason.trim()) {
      throw new InputError(pilotsPhrases.general.rejectionReason);
    }
    if (awaitsSecond(change)) return this.#second.contest(uow, change, request);
    const rejected = afterEvent(uow, change, 'reject');
    const verdict = verdictOf(uow, change, {
      verdict: 'rejected',
      hash: change.hash,
      statement: request.reason,
    });
    return giveVerdict(this.stores.store, uow, rejected, verdict);
  }
}

function verdictOf(
  uow: UnitOfWork,
  change: ChangeRecord,
  given: Pick<ChangeVerdict, 'verdict' | 'hash' | 'statement'>,
): ChangeVerdict {
  const { act, refusal } = findChangeApprover({
    authors: change.authors,
    holders: uow.pilot.holders,
    acting: uow.acting,
  });
  if (!act) throw new NotAllowedError(refusal);
  assertSeen(change, given.hash);
  return { ...given, by: act, at: timestamp(uow.now) };
}
