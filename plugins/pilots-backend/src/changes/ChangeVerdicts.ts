import {
  ChangeRecord,
  ChangeVerdict,
  findChangeApprover,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { timestamp } from '../ground/Clock';
import { UnitOfWork } from '../ground/UnitOfWork';
import { afterEvent, assertUnblocked, loadChange } from './changeSteps';
import { ChangeStore } from './ChangeStore';

/** Approving and rejecting changes: by somebody who wrote nothing of them. */
export class ChangeVerdicts {
  constructor(private readonly store: ChangeStore) {}

  /**
   * Approves exactly the content whose hash the caller saw; another one by now
   * is a ConflictError. Throws BlockedError where something stands in the way.
   */
  async approve(
    uow: UnitOfWork,
    request: { id: string; hash: string; statement?: string },
  ): Promise<ChangeRecord> {
    const change = await loadChange(this.store, uow, request.id);
    const approved: ChangeRecord = {
      ...afterEvent(uow, change, 'approve'),
      approvedAt: timestamp(uow.now),
    };
    const verdict = verdictOf(uow, change, {
      verdict: 'approved',
      hash: request.hash,
      statement: request.statement ?? '',
    });
    await assertUnblocked(this.store, uow, approved);
    return this.#give(uow, approved, verdict);
  }

  /** Sends a change back with a reason. */
  async reject(
    uow: UnitOfWork,
    request: { id: string; reason: string },
  ): Promise<ChangeRecord> {
    const change = await loadChange(this.store, uow, request.id);
    const rejected = afterEvent(uow, change, 'reject');
    const verdict = verdictOf(uow, change, {
      verdict: 'rejected',
      hash: change.hash,
      statement: request.reason,
    });
    if (!request.reason.trim())
      throw new InputError('A rejection needs a reason');
    return this.#give(uow, rejected, verdict);
  }

  async #give(
    uow: UnitOfWork,
    change: ChangeRecord,
    verdict: ChangeVerdict,
  ): Promise<ChangeRecord> {
    await this.store.update(uow.tx, change);
    await this.store.addVerdict(uow.tx, change, verdict);
    await uow.record({
      action: `change.${verdict.verdict}`,
      subject: `change/${change.id}`,
      payload: {
        hash: verdict.hash,
        by: verdict.by,
        statement: verdict.statement,
      },
    });
    return { ...change, verdicts: [...change.verdicts, verdict] };
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
  if (given.hash !== change.hash) {
    throw new ConflictError(
      `${change.id} was edited meanwhile: you saw ${given.hash}, it is ${change.hash} now. Read it again.`,
    );
  }
  return { ...given, by: act, at: timestamp(uow.now) };
}
