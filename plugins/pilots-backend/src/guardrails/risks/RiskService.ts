import {
  canonicalHash,
  pilotsPhrases,
  readRisk,
  Risk,
  RiskDescription,
  RiskFacts,
  riskFacts,
  RiskKind,
  riskStateOn,
  say,
  Signatory,
  WaitingItem,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError } from '@backstage/errors';
import { randomUUID } from 'node:crypto';
import { timestamp } from '../../ground/Clock';
import { requireMatch } from '../../ground/http/preconditions';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import { pilotToday } from '../pilotToday';
import { authorAct, kindFrom } from './riskActs';
import { RiskRegister } from './RiskRegister';
import { riskWaiting } from './riskWaiting';

/** A register that is longer is no longer read. */
const MAX_RISKS = 200;
/** What the register shows of a title. */
const MAX_TITLE = 200;

/** The risk register: what is in it, and what the risk lead (or data steward) writes there. */
export class RiskService {
  constructor(private readonly register: RiskRegister) {}

  /** Every risk, in the state that holds today. */
  async list(reading: Reading): Promise<Risk[]> {
    const today = pilotToday(reading);
    const risks = await this.register.list(reading);
    return risks.map(risk => ({ ...risk, state: riskStateOn(risk, today) }));
  }

  /** What checklist and recommendation need to know: one query. */
  async facts(reading: Reading): Promise<RiskFacts> {
    return riskFacts(await this.register.list(reading), pilotToday(reading));
  }

  async waiting(reading: Reading): Promise<WaitingItem[]> {
    const risks = await this.register.list(reading);
    return riskWaiting(reading.pilot, risks, pilotToday(reading));
  }

  async propose(
    uow: UnitOfWork,
    input: Record<string, unknown>,
  ): Promise<Risk> {
    const description = read(uow, input, kindFrom(uow));
    const author = authorAct(uow, [description]);
    const risks = await this.register.list(uow);
    if (risks.length >= MAX_RISKS) {
      throw new ConflictError(
        say(pilotsPhrases.guardrails.risk.full, { n: MAX_RISKS }),
      );
    }
    const now = timestamp(uow.now);
    return this.register.add(uow, {
      ...description,
      id: randomUUID(),
      version: 1,
      state: 'open',
      authors: [author],
      proposedAt: now,
      changedAt: now,
    });
  }

  /**
   * A risk that the suite itself found, open until somebody settles it: high,
   * so that nothing scales past it, and not severe, which is for people to
   * judge. One that is open under the same title is that risk.
   */
  async openFor(
    uow: UnitOfWork,
    found: Pick<RiskDescription, 'title' | 'description'>,
  ): Promise<void> {
    const title = found.title.slice(0, MAX_TITLE);
    const today = pilotToday(uow);
    const risks = await this.register.list(uow);
    const known = risks.some(
      risk => risk.title === title && riskStateOn(risk, today) === 'open',
    );
    if (known) return;
    const now = timestamp(uow.now);
    await this.register.add(uow, {
      title,
      description: found.description,
      severity: 'high',
      kind: 'operational',
      treatment: 'mitigate',
      id: randomUUID(),
      version: 1,
      state: 'open',
      authors: [{ actor: uow.actor.ref }],
      proposedAt: now,
      changedAt: now,
    });
  }

  /** Describes a risk anew. It is open again: what was accepted is no longer there. */
  async update(
    uow: UnitOfWork,
    request: { id: string; input: Record<string, unknown> },
  ): Promise<Risk> {
    const risk = await this.register.find(uow, request.id);
    requireMatch(uow.ifMatch, risk.version);
    const description = read(uow, request.input, risk.kind);
    const author = authorAct(uow, [risk, description]);
    const changed: Risk = {
      ...risk,
      ...description,
      state: 'open',
      authors: withAuthor(risk.authors, author),
      settled: undefined,
      rejected: undefined,
      reopenedAt: undefined,
    };
    return this.register.save(uow, changed, { action: 'risk.changed' });
  }
}

function read(
  uow: UnitOfWork,
  input: Record<string, unknown>,
  kind: RiskKind,
): RiskDescription {
  const { risk, problems } = readRisk(input, pilotToday(uow), kind);
  if (problems.length > 0) {
    throw new InputError(
      problems.map(({ field, message }) => `${field}: ${message}`).join('\n'),
    );
  }
  return risk;
}

function withAuthor(authors: Signatory[], author: Signatory): Signatory[] {
  const hashes = authors.map(canonicalHash);
  return hashes.includes(canonicalHash(author))
    ? authors
    : [...authors, author];
}
