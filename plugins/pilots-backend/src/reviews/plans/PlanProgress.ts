import { CorrectivePlan } from '@pilot-handoff/backstage-plugin-pilots-common';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { finishAction } from '../finishAction';
import { PlanRegister } from './PlanRegister';

/** What is done of a plan. */
export class PlanProgress {
  constructor(private readonly register: PlanRegister) {}

  /** An action is done; approvals stand, since they are of what was to be done. */
  async finish(
    uow: UnitOfWork,
    request: { id: string; action: string; evidence: string },
  ): Promise<CorrectivePlan> {
    const plan = await this.register.find(uow, request.id);
    const after = this.register.after(plan, 'finish-action');
    const actions = finishAction(uow, plan.actions, request);
    return this.register.save(
      uow,
      { ...after, actions },
      {
        action: 'plan.action-done',
        payload: { of: request.action, evidence: request.evidence },
      },
    );
  }
}
