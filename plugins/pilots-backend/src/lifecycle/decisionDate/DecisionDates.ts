import { LoggerService } from '@backstage/backend-plugin-api';
import { dateBegins } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Clock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { tell } from '../../ground/messages/tell';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { UseCases } from '../../ground/work/UseCases';
import { pilotToday, todayIn } from '../../guardrails/pilotToday';
import { LifecycleService } from '../LifecycleService';
import { DatedPilot, DecisionDateStore } from './DecisionDateStore';

/** Somewhere on earth it is tomorrow already. */
const FURTHEST_ZONE_MS = 14 * 3600_000;
const DAY_MS = 24 * 3600_000;

/**
 * The decision date arrives in the pilot's zone: then the decision is due. One
 * that is overdue is told to the sponsor each day, and nothing more: a pilot
 * never scales by itself.
 */
export class DecisionDates {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      lifecycle: LifecycleService;
      logger: LoggerService;
      store: DecisionDateStore;
      useCases: UseCases;
    },
  ) {}

  /** For the timer. */
  async run(signal?: AbortSignal): Promise<void> {
    const { clock, database, store } = this.options;
    const now = clock.now();
    const furthest = new Date(now.getTime() + FURTHEST_ZONE_MS);
    const date = furthest.toISOString().slice(0, 10);
    const live = await store.until(database.knex, ['running', 'paused'], date);
    const arrived = live.filter(
      ({ decisionDate, timeZone }) =>
        dateBegins(decisionDate, timeZone) <= now.getTime(),
    );
    await this.#each(arrived, signal, uow => this.#fallDue(uow));
    const due = await store.until(database.knex, ['decision-due'], date);
    const unsaid = due.filter(pilot => isUnsaid(pilot, now));
    await this.#each(unsaid, signal, uow => this.#remind(uow));
  }

  async #each(
    pilots: DatedPilot[],
    signal: AbortSignal | undefined,
    act: (uow: UnitOfWork) => Promise<void>,
  ): Promise<void> {
    const { logger, useCases } = this.options;
    for (const { ref } of pilots) {
      if (signal?.aborted) return;
      try {
        await useCases.system(ref, act);
      } catch (error) {
        logger.error(`The decision date of ${ref} was not heeded: ${error}`);
      }
    }
  }

  /** Another replica may have been there before: then there is nothing left to do. */
  async #fallDue(uow: UnitOfWork): Promise<void> {
    if (!['running', 'paused'].includes(uow.pilot.stage)) return;
    await this.options.lifecycle.transition(uow, { event: 'due' });
  }

  async #remind(uow: UnitOfWork): Promise<void> {
    const { store } = this.options;
    const { pilot, tx } = uow;
    const today = pilotToday(uow);
    const { decisionDate } = pilot.fields.intent;
    if (pilot.stage !== 'decision-due' || today <= decisionDate) return;
    const last = await store.remindedOn(tx, pilot.ref);
    if (last && last >= today) return;
    await store.remind(tx, pilot.ref, today);
    const days = (Date.parse(today) - Date.parse(decisionDate)) / DAY_MS;
    await uow.record({
      action: 'decision.overdue',
      subject: 'decision',
      payload: { decisionDate, days, sponsor: pilot.holders.sponsor ?? null },
    });
    tell(uow, {
      recipients: [pilot.holders.sponsor],
      title:
        days === 1
          ? 'the decision is overdue by a day'
          : `the decision is overdue by ${days} days`,
      link: 'decisions',
      scope: `decision-overdue/${today}`,
      severity: 'high',
    });
  }
}

/** True for a date that is over in the pilot's zone and of which nothing was said today. */
function isUnsaid(
  { decisionDate, timeZone, remindedOn }: DatedPilot,
  now: Date,
): boolean {
  const today = todayIn(timeZone, now);
  return today > decisionDate && (!remindedOn || remindedOn < today);
}
