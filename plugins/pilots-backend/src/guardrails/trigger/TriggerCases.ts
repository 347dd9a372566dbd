import {
  openTriggerCase,
  pilotsPhrases,
  say,
  stepTriggerCase,
  TriggerCase,
  triggerCaseId,
  TriggerCause,
  TriggerStep,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { breached } from '../../ground/messages/breach';
import { timestamp } from '../../ground/Clock';
import { tell } from '../../ground/messages/tell';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { TriggerStore } from './TriggerStore';
import { TRIGGER_LINK } from './triggerWaiting';

/** What the record calls each step. */
const ACTIONS: Record<TriggerStep['event'], string> = {
  breach: 'trigger.joined',
  'half-way': 'trigger.half-way',
  expire: 'trigger.rollback-by-default',
  rollback: 'trigger.rollback',
  hold: 'trigger.held',
  clear: 'trigger.cleared',
  confirm: 'trigger.recovered',
  rearm: 'trigger.armed',
  end: 'trigger.ended',
};

/** Moves cases on: state, record, and whoever is told, in one transaction. */
export class TriggerCases {
  constructor(private readonly store: TriggerStore) {}

  async open(
    uow: UnitOfWork,
    options: {
      last: TriggerCase | undefined;
      countsFrom: string;
      windowMs: number;
      causes: TriggerCause[];
    },
  ): Promise<TriggerCase> {
    const { last, ...rest } = options;
    const opened = openTriggerCase({
      ...rest,
      number: (last?.number ?? 0) + 1,
      at: timestamp(uow.now),
    });
    await this.store.add(uow.tx, uow.pilot.ref, opened);
    const { causes, deadline, sponsorFrom, countsFrom } = opened;
    await uow.record({
      action: 'trigger.opened',
      subject: `trigger/${triggerCaseId(opened)}`,
      payload: { causes, countsFrom, deadline, sponsorFrom },
    });
    tellOfOpening(uow, opened);
    return opened;
  }

  /** Throws when the step does not happen in the case's state: the callers ask before. */
  async step(
    uow: UnitOfWork,
    current: TriggerCase,
    step: TriggerStep,
  ): Promise<TriggerCase> {
    const next = stepTriggerCase(current, step);
    if (!next) {
      throw new Error(
        `A trigger that is ${current.state} has no ${step.event}`,
      );
    }
    await this.store.update(uow.tx, uow.pilot.ref, next);
    const { event, at, ...payload } = step;
    await uow.record({
      action: ACTIONS[event],
      subject: `trigger/${triggerCaseId(next)}`,
      payload: {
        ...payload,
        from: current.state,
        to: next.state,
        deadline: next.closedAt ? undefined : next.deadline,
      },
    });
    if (event === 'expire') tellOfDefault(uow, next);
    return next;
  }
}

/**
 * The service owner finds it on the board, where it waits for them, and hears
 * of it from there; unless it is they who closed the change that failed, whom
 * the board does not tell of their own doing.
 */
function tellOfOpening(uow: UnitOfWork, opened: TriggerCase): void {
  const { actor, pilot } = uow;
  const { serviceOwner, techLead } = pilot.holders;
  const id = `trigger/${triggerCaseId(opened)}`;
  const notice = {
    title: `The rollback trigger is open: ${opened.causes
      .map(({ text }) => text)
      .join('; ')}`,
    link: TRIGGER_LINK,
    severity: 'critical' as const,
  };
  tell(uow, {
    ...notice,
    recipients: [techLead, pilot.declared.onCall?.primary].filter(
      person => person !== serviceOwner,
    ),
    scope: `${id}/open`,
  });
  if (actor.ref !== serviceOwner) return;
  tell(uow, {
    ...notice,
    recipients: [serviceOwner],
    scope: `${id}/decision`,
  });
}

/** The life cycle acts: it pauses, or opens a risk on the decision that is due. */
function tellOfDefault(uow: UnitOfWork, expired: TriggerCase): void {
  const id = triggerCaseId(expired);
  breached(uow, {
    cause: 'trigger',
    subject: id,
    detail: say(pilotsPhrases.guardrails.trigger.defaulted, {
      at: expired.deadline,
      causeWords: expired.causes.map(({ text }) => text).join('; '),
    }),
  });
}
