import {
  ChangeRecord,
  findSecondApprover,
  involvedIn,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, NotAllowedError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { tell } from '../../ground/messages/tell';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { afterEvent } from '../steps/changeSteps';
import { ChangeStore } from '../ChangeStore';
import { assertSeen, giveVerdict } from '../steps/giveVerdict';

/** True for an emergency whose first authority was given: the next word is the second's, once. */
export function awaitsSecond({ emergency }: ChangeRecord): boolean {
  return emergency !== undefined;
}

/** The second authority on an emergency: within a day, by somebody who had no part in it. */
export class SecondVerdicts {
  constructor(private readonly store: ChangeStore) {}

  async confirm(
    uow: UnitOfWork,
    change: ChangeRecord,
    request: { hash: string; statement?: string },
  ): Promise<ChangeRecord> {
    return this.#give(uow, change, {
      verdict: 'approved',
      hash: request.hash,
      statement: request.statement ?? '',
    });
  }

  /** Stops an emergency that is under way; of one that is over it says that it should not have been. */
  async contest(
    uow: UnitOfWork,
    change: ChangeRecord,
    request: { reason: string },
  ): Promise<ChangeRecord> {
    const contested = await this.#give(uow, change, {
      verdict: 'rejected',
      hash: change.hash,
      statement: request.reason,
    });
    const { sponsor, serviceOwner, techLead } = uow.pilot.holders;
    tell(uow, {
      recipients: [sponsor, serviceOwner, techLead],
      title: `The second authority rejected the emergency ${change.id}, ${change.title}`,
      link: `changes#${change.id}`,
      scope: `change/${change.id}/contested`,
      severity: 'high',
    });
    return contested;
  }

  async #give(
    uow: UnitOfWork,
    change: ChangeRecord,
    given: {
      verdict: 'approved' | 'rejected';
      hash: string;
      statement: string;
    },
  ): Promise<ChangeRecord> {
    const event = given.verdict === 'approved' ? 'confirm' : 'contest';
    const next = afterEvent(uow, change, event);
    const { act, refusal } = findSecondApprover({
      involved: involvedIn(change),
      holders: uow.pilot.holders,
      acting: uow.acting,
    });
    if (!act) throw new NotAllowedError(refusal);
    if (change.emergency!.second) {
      throw new ConflictError(
        say(pilotsPhrases.changes.emergency.given, { id: change.id }),
      );
    }
    assertSeen(change, given.hash);
    const at = timestamp(uow.now);
    const second = { verdict: given.verdict, by: act, at };
    return giveVerdict(
      this.store,
      uow,
      { ...next, emergency: { ...change.emergency!, second } },
      { ...given, second: true, by: act, at },
    );
  }
}
