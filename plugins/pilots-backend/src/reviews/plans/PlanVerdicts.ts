import {
  CorrectivePlan,
  missingPlanApprovals,
  pilotsPhrases,
  planAct,
  PlanVerdict,
  ROLE_TITLES,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { tell } from '../../ground/messages/tell';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { PlanRegister } from './PlanRegister';

const phrases = pilotsPhrases.reviews.plan;

/** Approving and rejecting plans: by service owner and risk lead, who wrote nothing of them. */
export class PlanVerdicts {
  constructor(private readonly register: PlanRegister) {}

  /** Approves exactly the content whose hash the caller saw; the second approval is the last. */
  async approve(
    uow: UnitOfWork,
    request: { id: string; hash: string; statement?: string },
  ): Promise<CorrectivePlan> {
    const plan = await this.#proposed(uow, request.id);
    const verdict = verdictOf(uow, plan, {
      verdict: 'approved',
      hash: request.hash,
      statement: request.statement?.trim() ?? '',
    });
    const given: CorrectivePlan = {
      ...plan,
      verdicts: [...plan.verdicts, verdict],
    };
    const complete =
      missingPlanApprovals(given, uow.pilot.holders).length === 0;
    const approved = complete
      ? {
          ...this.register.after(given, 'approve'),
          approvedAt: timestamp(uow.now),
        }
      : given;
    return this.register.save(uow, approved, {
      action: 'plan.approved',
      payload: { by: verdict.by, statement: verdict.statement, complete },
    });
  }

  /** Sends the plan back with a reason. */
  async reject(
    uow: UnitOfWork,
    request: { id: string; reason: string },
  ): Promise<CorrectivePlan> {
    const plan = await this.#proposed(uow, request.id);
    const reason = request.reason.trim();
    if (!reason) throw new InputError(pilotsPhrases.general.rejectionReason);
    const verdict = verdictOf(uow, plan, {
      verdict: 'rejected',
      hash: plan.hash,
      statement: reason,
    });
    const rejected: CorrectivePlan = {
      ...this.register.after(plan, 'reject'),
      verdicts: [...plan.verdicts, verdict],
      proposedAt: undefined,
    };
    const saved = await this.register.save(uow, rejected, {
      action: 'plan.rejected',
      payload: { by: verdict.by, reason },
    });
    const { productManager, techLead } = uow.pilot.holders;
    // Those who write it are asked to; authors who do not any more are told.
    tell(uow, {
      recipients: plan.authors
        .map(({ actor }) => actor)
        .filter(actor => actor !== productManager && actor !== techLead),
      title: `${plan.id} was sent back: ${reason}`,
      link: `reviews#plan-${plan.id}`,
      scope: `plan-rejected/${plan.id}/${saved.version}`,
    });
    return saved;
  }

  async #proposed(uow: UnitOfWork, id: string): Promise<CorrectivePlan> {
    const plan = await this.register.find(uow, id);
    if (plan.state !== 'proposed') {
      throw new ConflictError(
        say(phrases.notProposed[plan.state], { id: plan.id }),
      );
    }
    return plan;
  }
}

function verdictOf(
  uow: UnitOfWork,
  plan: CorrectivePlan,
  given: Pick<PlanVerdict, 'verdict' | 'hash' | 'statement'>,
): PlanVerdict {
  const { holders } = uow.pilot;
  const act = planAct(plan, { acting: uow.acting, holders });
  if (!act) {
    const roles = missingPlanApprovals(plan, holders)
      .map(role => ROLE_TITLES[role])
      .join(' and the ');
    throw new NotAllowedError(say(phrases.notApprover, { id: plan.id, roles }));
  }
  if (given.hash !== plan.hash) {
    throw new ConflictError(
      say(pilotsPhrases.general.editedMeanwhile, {
        id: plan.id,
        seen: given.hash,
        hash: plan.hash,
      }),
    );
  }
  return { ...given, by: act, at: timestamp(uow.now) };
}
