import {
  missingOfRisk,
  pilotsPhrases,
  Risk,
  riskStateOn,
  say,
  Signatory,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { pilotToday } from '../pilotToday';
import { acceptanceAct, authorAct } from './riskActs';
import { RiskRegister } from './RiskRegister';

const { risk: phrases } = pilotsPhrases.guardrails;

/** What becomes of a risk: accepted, not accepted, mitigated, and open again by time. */
export class RiskTreatmentService {
  constructor(private readonly register: RiskRegister) {}

  async accept(
    uow: UnitOfWork,
    request: { id: string; note?: string },
  ): Promise<Risk> {
    const risk = await this.register.findOpen(uow, request.id);
    const by = acceptanceAct(uow, risk);
    assertComplete(risk, pilotToday(uow));
    return this.#settle(uow, risk, 'accepted', { by, note: request.note });
  }

  /** Whoever would accept it will not live with it: it stays open, with the reason. */
  async reject(
    uow: UnitOfWork,
    request: { id: string; reason: string },
  ): Promise<Risk> {
    const risk = await this.register.findOpen(uow, request.id);
    const by = acceptanceAct(uow, risk);
    const { reason } = request;
    const rejected = { by, at: timestamp(uow.now), reason };
    return this.register.save(
      uow,
      { ...risk, state: 'open', rejected },
      { action: 'risk.rejected', payload: { ...actOf(by), reason } },
    );
  }

  /** The mitigation works, and this is the evidence. */
  async mitigate(
    uow: UnitOfWork,
    request: { id: string; evidence: string },
  ): Promise<Risk> {
    const risk = await this.register.findOpen(uow, request.id);
    const by = authorAct(uow, [risk]);
    const note = request.evidence?.trim();
    if (!note) {
      throw new InputError(phrases.evidence);
    }
    assertComplete(risk, pilotToday(uow));
    return this.#settle(uow, risk, 'mitigated', { by, note });
  }

  /** Opens again what was settled until a date that has passed; how many there were. */
  async reopenDue(uow: UnitOfWork): Promise<number> {
    const today = pilotToday(uow);
    const risks = await this.register.list(uow);
    const due = risks.filter(
      risk => risk.state !== 'open' && riskStateOn(risk, today) === 'open',
    );
    for (const risk of due) {
      const { state: was, reviewDate } = risk;
      await this.register.save(
        uow,
        { ...risk, state: 'open', reopenedAt: timestamp(uow.now) },
        { action: 'risk.reopened', payload: { was, reviewDate } },
      );
    }
    return due.length;
  }

  #settle(
    uow: UnitOfWork,
    risk: Risk,
    state: 'accepted' | 'mitigated',
    settled: { by: Signatory; note?: string },
  ): Promise<Risk> {
    const { by, note } = settled;
    const after: Risk = {
      ...risk,
      state,
      settled: { by, note, at: timestamp(uow.now) },
      rejected: undefined,
      reopenedAt: undefined,
    };
    return this.register.save(uow, after, {
      action: `risk.${state}`,
      payload: { ...actOf(by), note },
    });
  }
}

function actOf({ role, onBehalfOf }: Signatory) {
  return { role, onBehalfOf };
}

function assertComplete(risk: Risk, today: string): void {
  const missing = missingOfRisk(risk);
  if (risk.reviewDate && risk.reviewDate < today) {
    missing.push(phrases.part.futureReview);
  }
  if (missing.length > 0) {
    throw new ConflictError(
      say(phrases.incomplete, { partWords: missing.join(', ') }),
    );
  }
}
