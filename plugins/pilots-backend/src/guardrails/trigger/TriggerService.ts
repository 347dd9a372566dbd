import {
  causesOf,
  DEFAULT_DECISION_WINDOW,
  dueTriggerEvent,
  durationMillis,
  hasCleared,
  isCaseOpen,
  nextTriggerMoment,
  pilotsPhrases,
  say,
  Signatory,
  TriggerCase,
  triggerDefinition,
  TriggerDefinition,
  TriggerStep,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { SYSTEM } from '../../ground/work/Actor';
import { timestamp } from '../../ground/Clock';
import { Reading, UnitOfWork } from '../../ground/work/UnitOfWork';
import type { DeliveryService } from '../../delivery/report/DeliveryService';
import { WATCHED } from '../watch/WatchStore';
import { countsFrom } from './countsFrom';
import { TriggerCases } from './TriggerCases';
import { Found, TriggerConditions } from './TriggerConditions';
import { TriggerStore } from './TriggerStore';

/** A rollback that is under way is looked for among the deployments so often. */
const CONFIRM_MS = 60_000;
const DEFAULT_WINDOW_MS = durationMillis(DEFAULT_DECISION_WINDOW)!;
/** More steps at once than a trigger has states would go round in circles. */
const MOST_STEPS = 10;

const BY_SYSTEM: Signatory = { actor: SYSTEM.ref };
/** What only the suite itself does, whoever happens to write meanwhile. */
const OF_TIME: readonly TriggerStep['event'][] = ['half-way', 'expire'];

/** What comes next for a trigger, and when to look again. */
export interface Outlook {
  step?: TriggerStep;
  /** RFC 3339; undefined when only news can change something. */
  nextAt?: string;
}

/** Watches the rollback trigger: opens cases, and brings about what conditions and time ask for. */
export class TriggerService {
  constructor(
    private readonly rooms: {
      cases: TriggerCases;
      conditions: TriggerConditions;
      delivery: DeliveryService;
      store: TriggerStore;
    },
  ) {}

  last({ tx, pilot }: Reading): Promise<TriggerCase | undefined> {
    return this.rooms.store.last(tx, pilot.ref);
  }

  /** Brings about all that has come about by now; answers when to look again. */
  async refresh(uow: UnitOfWork): Promise<string | undefined> {
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      const last = await this.last(uow);
      const { step, nextAt } = await this.outlook(uow, last);
      if (!step) return nextAt;
      if (OF_TIME.includes(step.event) && uow.actor.kind !== 'system') {
        return timestamp(uow.now);
      }
      await this.#take(uow, last, step);
    }
    throw new Error(`The trigger of ${uow.pilot.ref} does not come to rest`);
  }

  /** What comes next, without doing it. */
  async outlook(
    reading: Reading,
    last: TriggerCase | undefined,
  ): Promise<Outlook> {
    const at = timestamp(reading.now);
    const { pilot } = reading;
    if (!WATCHED.includes(pilot.stage)) {
      const isOver = !last || last.state === 'armed';
      return isOver ? {} : { step: { event: 'end', at } };
    }
    if (last?.state === 'recovered') {
      const isPaused = pilot.stage === 'paused';
      return isPaused ? {} : { step: { event: 'rearm', at } };
    }
    return last && isCaseOpen(last.state)
      ? this.#ofCase(reading, last)
      : this.#ofArmed(reading, last);
  }

  /** The conditions as they stand, counted as the open case or the armed trigger counts. */
  judge(
    reading: Reading,
    { conditions }: Pick<TriggerDefinition, 'conditions'>,
    last: TriggerCase | undefined,
    at = timestamp(reading.now),
  ): Promise<Found> {
    const since = countsFrom(reading.pilot, last);
    return this.rooms.conditions.judge(reading, conditions, { since, at });
  }

  async #ofArmed(
    reading: Reading,
    last: TriggerCase | undefined,
  ): Promise<Outlook> {
    const { trigger } = triggerDefinition(reading.pilot.fields.guardrails);
    if (!trigger) return {};
    const at = timestamp(reading.now);
    const { verdicts, nextAt } = await this.judge(reading, trigger, last);
    const causes = causesOf(verdicts, at);
    return causes.length > 0
      ? { step: { event: 'breach', at, causes } }
      : { nextAt };
  }

  async #ofCase(reading: Reading, current: TriggerCase): Promise<Outlook> {
    const at = timestamp(reading.now);
    const due = dueTriggerEvent(current, at);
    const { trigger } = triggerDefinition(reading.pilot.fields.guardrails);
    // What a hold led to is judged at its end, however late somebody looks.
    const until = due === 'expire' ? current.deadline : at;
    const found: Found = trigger
      ? await this.judge(reading, trigger, current, until)
      : { verdicts: [] };
    const causes = causesOf(found.verdicts, at);
    const known = new Set(current.causes.map(({ key }) => key));
    const more = causes.filter(({ key }) => !known.has(key));
    if (more.length > 0) return { step: { event: 'breach', at, causes: more } };
    const { state } = current;
    if (state === 'held' && hasCleared(current.causes, found.verdicts)) {
      return { step: { event: 'clear', at } };
    }
    if (due === 'expire') return { step: { event: due, at, by: BY_SYSTEM } };
    if (due) return { step: { event: due, at } };
    if (state === 'rolling-back') return this.#confirmation(reading, current);
    const moments = [nextTriggerMoment(current), found.nextAt];
    return { nextAt: moments.filter(isSet).sort()[0] };
  }

  /** A deployment that, since the case opened, took back what had been live before it. */
  async #confirmation(
    reading: Reading,
    { openedAt }: TriggerCase,
  ): Promise<Outlook> {
    const { now } = reading;
    const since = new Date(openedAt);
    const found = (await this.rooms.delivery.rollbacks(reading, since)).find(
      ({ undoes }) =>
        undoes.some(({ at }) => Date.parse(at) <= since.getTime()),
    );
    if (!found) {
      return { nextAt: timestamp(new Date(now.getTime() + CONFIRM_MS)) };
    }
    const undone = found.undoes.map(({ id }) => id).join(', ');
    return {
      step: {
        event: 'confirm',
        at: timestamp(now),
        by: BY_SYSTEM,
        note: say(pilotsPhrases.guardrails.trigger.reported, {
          source: found.source,
          id: found.id,
          undone,
          at: found.at,
        }),
        deployment: found.id,
      },
    };
  }

  async #take(
    uow: UnitOfWork,
    last: TriggerCase | undefined,
    step: TriggerStep,
  ): Promise<void> {
    const { cases } = this.rooms;
    const isOpening =
      step.event === 'breach' && !(last && isCaseOpen(last.state));
    if (!isOpening) {
      await cases.step(uow, last!, step);
      return;
    }
    const { trigger } = triggerDefinition(uow.pilot.fields.guardrails);
    await cases.open(uow, {
      last,
      causes: step.causes,
      countsFrom: countsFrom(uow.pilot, last),
      windowMs: durationMillis(trigger!.decisionWindow) ?? DEFAULT_WINDOW_MS,
    });
  }
}

function isSet<T>(value: T | undefined): value is T {
  return value !== undefined;
}
