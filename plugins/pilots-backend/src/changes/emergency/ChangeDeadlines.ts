import { LoggerService } from '@backstage/backend-plugin-api';
import {
  ChangeSummary,
  EmergencyDuty,
  nextDeadline,
  overdueDuties,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Clock, timestamp } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { tell } from '../../ground/messages/tell';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import type { UseCases } from '../../ground/work/UseCases';
import { ChangeStore } from '../ChangeStore';

const WORDS: Readonly<Record<EmergencyDuty, string>> = {
  'second-approval': 'The second approval',
  review: 'The post-implementation review',
};

/**
 * What time alone brings about: duties of an emergency that are overdue are put
 * on record and told to the sponsor, once; a window that is over shows on the
 * board, since the transaction brings that up to date.
 */
export class ChangeDeadlines {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      store: ChangeStore;
      useCases: () => UseCases;
    },
  ) {}

  async run(signal?: AbortSignal): Promise<void> {
    const { clock, database, logger, store, useCases } = this.options;
    const now = timestamp(clock.now());
    for (const ref of await store.pilotsDue(database.knex, now)) {
      if (signal?.aborted) return;
      try {
        await useCases().system(ref, uow => this.pass(uow));
      } catch (error) {
        logger.error(`The changes of ${ref} were not looked at: ${error}`);
      }
    }
  }

  /** Looks at the changes of one pilot that are due. */
  async pass(uow: UnitOfWork): Promise<void> {
    const now = timestamp(uow.now);
    for (const change of await this.options.store.due(
      uow.tx,
      uow.pilot.ref,
      now,
    )) {
      const escalated = await this.#escalate(uow, change);
      await this.options.store.setDuties(
        uow.tx,
        escalated,
        nextDeadline(escalated, now),
      );
    }
  }

  async #escalate(
    uow: UnitOfWork,
    change: ChangeSummary,
  ): Promise<ChangeSummary> {
    // An archived pilot keeps its changes as they are.
    if (!change.emergency || uow.pilot.stage === 'archived') return change;
    const { escalated } = change.emergency;
    const duties = overdueDuties(change, uow.now).filter(
      duty => !escalated.includes(duty),
    );
    if (duties.length === 0) return change;
    const { sponsor, serviceOwner } = uow.pilot.holders;
    for (const duty of duties) {
      await uow.record({
        action: 'change.escalated',
        subject: `change/${change.id}`,
        payload: { duty, dueAt: dueAtOf(change, duty) },
      });
      tell(uow, {
        recipients: [sponsor, serviceOwner],
        title: `${WORDS[duty]} of the emergency ${change.id}, ${change.title}, is overdue`,
        link: `changes#${change.id}`,
        scope: `change/${change.id}/${duty}-overdue`,
        severity: 'high',
      });
    }
    return {
      ...change,
      emergency: { ...change.emergency, escalated: [...escalated, ...duties] },
    };
  }
}

function dueAtOf({ emergency }: ChangeSummary, duty: EmergencyDuty): string {
  return duty === 'review' ? emergency!.reviewDueAt : emergency!.secondDueAt;
}
