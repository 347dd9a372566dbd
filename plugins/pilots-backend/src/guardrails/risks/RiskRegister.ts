import {
  pilotsPhrases,
  Risk,
  riskStateOn,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { requireMatch } from '../../ground/http/preconditions';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { pilotToday } from '../pilotToday';
import { RiskStore } from './RiskStore';

const { risk: phrases } = pilotsPhrases.guardrails;

/** Finds and writes risks, each write with the next version and its entry in the record. */
export class RiskRegister {
  constructor(private readonly store: RiskStore) {}

  list({ tx, pilot }: Reading): Promise<Risk[]> {
    return this.store.list(tx, pilot.ref);
  }

  async find({ tx, pilot }: Reading, id: string): Promise<Risk> {
    const risk = await this.store.find(tx, pilot.ref, id);
    if (!risk) throw new NotFoundError(say(phrases.unknown, { id }));
    return risk;
  }

  /** A risk that waits for a decision; in the version that the caller saw, if they say so. */
  async findOpen(uow: UnitOfWork, id: string): Promise<Risk> {
    const risk = await this.find(uow, id);
    if (uow.ifMatch) requireMatch(uow.ifMatch, risk.version);
    const state = riskStateOn(risk, pilotToday(uow));
    if (state !== 'open') throw new ConflictError(phrases.settled[state]);
    return risk;
  }

  async add(uow: UnitOfWork, risk: Risk): Promise<Risk> {
    await this.store.add(uow.tx, uow.pilot.ref, risk);
    await tell(uow, 'risk.proposed', risk, descriptionOf(risk));
    return risk;
  }

  async save(
    uow: UnitOfWork,
    risk: Risk,
    happening: { action: string; payload?: Record<string, unknown> },
  ): Promise<Risk> {
    const saved = {
      ...risk,
      version: risk.version + 1,
      changedAt: timestamp(uow.now),
    };
    await this.store.update(uow.tx, saved);
    const payload = happening.payload ?? descriptionOf(saved);
    await tell(uow, happening.action, saved, payload);
    return saved;
  }
}

function descriptionOf(risk: Risk): Record<string, unknown> {
  const { title, description, severity, kind, treatment } = risk;
  const { owner, mitigation, reviewDate } = risk;
  return {
    title,
    description,
    severity,
    kind,
    treatment,
    owner,
    mitigation,
    reviewDate,
  };
}

function tell(
  uow: UnitOfWork,
  action: string,
  { id, version }: Risk,
  payload: Record<string, unknown>,
): Promise<void> {
  const subject = `risk/${id}`;
  return uow.record({ action, subject, payload: { version, ...payload } });
}
