import {
  ChangeRecord,
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { actorOf, afterEvent, loadChange } from '../steps/changeSteps';
import { ChangeStore } from '../ChangeStore';

const { emergency: phrases } = pilotsPhrases.changes;

/** Post-implementation reviews of emergencies. */
export class EmergencyReviews {
  constructor(private readonly store: ChangeStore) {}

  /** Looks back at an emergency. Throws ConflictError for one that was looked back at. */
  async write(
    uow: UnitOfWork,
    request: { id: string; findings: string },
  ): Promise<ChangeRecord> {
    const change = await loadChange(this.store, uow, request.id);
    const reviewed = afterEvent(uow, change, 'review');
    if (!request.findings.trim()) {
      throw new InputError(phrases.findings);
    }
    if (change.emergency!.review) {
      throw new ConflictError(say(phrases.reviewed, { n: change.number }));
    }
    const by = actorOf(uow, change, 'review');
    const review = { findings: request.findings, by, at: timestamp(uow.now) };
    const next = {
      ...reviewed,
      emergency: { ...change.emergency!, review },
    };
    await this.store.update(uow.tx, next);
    await uow.record({
      action: 'change.reviewed',
      subject: `change/${change.id}`,
      payload: { ...review, dueAt: change.emergency!.reviewDueAt },
    });
    return next;
  }
}
