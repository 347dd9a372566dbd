import {
  decisionRefusal,
  pilotsPhrases,
  ROLE_TITLES,
  rolesFor,
  say,
  TriggerCase,
  triggerDeciders,
  TriggerDecision,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import { timestamp } from '../../ground/Clock';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { GuardrailWatch } from '../watch/GuardrailWatch';
import { TriggerCases } from './TriggerCases';
import { TriggerService } from './TriggerService';

const { refusal: phrases } = pilotsPhrases.guardrails.trigger;

const DECISIONS: readonly TriggerDecision[] = ['rollback', 'hold'];

/** What people do with an open case: decide, and confirm that it was rolled back. */
export class TriggerDecisions {
  constructor(
    private readonly rooms: {
      cases: TriggerCases;
      trigger: TriggerService;
      watch: GuardrailWatch;
    },
  ) {}

  /**
   * Rolls back or holds. Throws ConflictError when there is nothing to decide
   * any more, NotAllowedError for the sponsor before half the window.
   */
  async decide(
    uow: UnitOfWork,
    input: { decision?: unknown; rationale?: unknown },
  ): Promise<void> {
    const decision = decisionOf(input.decision);
    const rationale = textOf('rationale', input.rationale);
    const at = timestamp(uow.now);
    const current = await this.rooms.trigger.last(uow);
    const asked = caseToDecide(current, {
      decision,
      at,
      roles: uow.acting.map(({ role }) => role!),
    });
    if (decision === 'hold' && !rationale) {
      throw new InputError(phrases.rationale);
    }
    const by = uow.actAs(triggerDeciders(asked, at))!;
    await this.rooms.cases.step(
      uow,
      asked,
      decision === 'hold'
        ? { event: 'hold', at, by, rationale: rationale! }
        : { event: 'rollback', at, by, rationale },
    );
    await this.rooms.watch.refresh(uow);
  }

  /** Says that a rollback has happened. Throws ConflictError when none is under way. */
  async confirm(uow: UnitOfWork, input: { note?: unknown }): Promise<void> {
    const note = textOf('note', input.note);
    const current = await this.rooms.trigger.last(uow);
    if (current?.state !== 'rolling-back') {
      throw new ConflictError(phrases.unconfirmable[current?.state ?? 'armed']);
    }
    const by = uow.actAs(rolesFor('trigger.confirm'))!;
    const at = timestamp(uow.now);
    await this.rooms.cases.step(uow, current, {
      event: 'confirm',
      at,
      by,
      note,
    });
    await this.rooms.watch.refresh(uow);
  }
}

function caseToDecide(
  current: TriggerCase | undefined,
  asked: Parameters<typeof decisionRefusal>[1],
): TriggerCase {
  const open = current?.closedAt ? undefined : current;
  const refusal = decisionRefusal(open, asked);
  if (!refusal) return open!;
  if (refusal.because === 'state') throw new ConflictError(refusal.message);
  const roles = asked.roles.map(role => ROLE_TITLES[role]).join(', ');
  throw new NotAllowedError(
    say(phrases.decidersNotYou, { at: open!.sponsorFrom, roles }),
  );
}

function decisionOf(value: unknown): TriggerDecision {
  const decision = DECISIONS.find(known => known === value);
  if (decision) return decision;
  throw new InputError(
    `The decision is one of ${DECISIONS.join(', ')}, not ${JSON.stringify(
      value,
    )}`,
  );
}

function textOf(field: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new InputError(`${field} is a text`);
  return value.trim() || undefined;
}
