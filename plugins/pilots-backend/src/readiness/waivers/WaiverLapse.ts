import {
  WAIVER_WARNINGS_DAYS,
  waiverEnd,
  waiverWarnings,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock, timestamp } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { tell } from '../../ground/messages/tell';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { UseCases } from '../../ground/work/UseCases';
import { ReadinessService } from '../ReadinessService';
import { WaiverService } from './WaiverService';
import { StoredWaiver, WaiverStore } from './WaiverStore';

const DAY_MS = 24 * 3600_000;

/** Notices the end of waivers, and warns ahead of it, each once. */
export class WaiverLapse {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      readiness: ReadinessService;
      store: WaiverStore;
      useCases: UseCases;
      waivers: WaiverService;
    },
  ) {}

  /** For the timer. */
  async run(signal?: AbortSignal): Promise<void> {
    const { clock, database, logger, store, useCases } = this.options;
    const ahead = Math.max(...WAIVER_WARNINGS_DAYS) * DAY_MS;
    const before = new Date(clock.now().getTime() + ahead);
    const refs = await store.pilotsWithEnds(database.knex, timestamp(before));
    for (const ref of refs) {
      if (signal?.aborted) return;
      try {
        await useCases.system(ref, async uow => {
          await this.#warn(uow);
          await this.notice(uow);
        });
      } catch (error) {
        logger.warn(`The ends of waivers in ${ref} were not noticed: ${error}`);
      }
    }
  }

  async #warn(uow: UnitOfWork): Promise<void> {
    const { store, waivers } = this.options;
    const stored = await waivers.list(uow);
    for (const warning of waiverWarnings(stored, uow.now)) {
      const waiver = stored.find(({ id }) => id === warning.waiver)!;
      const { daysAhead } = warning;
      if (waiver.warnedDays !== undefined && waiver.warnedDays <= daysAhead) {
        continue;
      }
      await store.noteWarning(uow.tx, waiver.id, daysAhead);
      this.#tell(uow, waiver, {
        title: `the waiver of ${waiver.check} ends within ${daysAhead} days`,
        scope: `${daysAhead}-days`,
      });
    }
  }

  /**
   * A check that does not pass by itself fails again, which whoever listens hears of:
   * after its time as after a withdrawal, or nobody would wait for the end.
   */
  async notice(uow: UnitOfWork): Promise<void> {
    const { readiness, store } = this.options;
    const { tx, pilot, now } = uow;
    const ended = await store.ended(tx, pilot.ref, timestamp(now));
    if (ended.length === 0) return;
    const { lapsed } = await readiness.attention(uow);
    for (const waiver of ended) {
      const failsAgain = lapsed.some(({ check }) => check === waiver.check);
      await store.noteLapse(tx, waiver.id, timestamp(now));
      await uow.record({
        action: 'waiver.lapsed',
        subject: `check/${waiver.check}`,
        payload: {
          waiver: waiver.id,
          expiredAt: waiverEnd(waiver, now),
          failsAgain,
        },
      });
      if (!failsAgain) continue;
      uow.send({
        kind: 'waiver-lapsed',
        payload: { pilot: pilot.ref, check: waiver.check, waiver: waiver.id },
      });
      this.#tell(uow, waiver, {
        title: `the waiver of ${waiver.check} has ended, and the check fails`,
        scope: 'ended',
      });
    }
  }

  #tell(
    uow: UnitOfWork,
    waiver: StoredWaiver,
    message: { title: string; scope: string },
  ): void {
    const { sponsor, riskLead } = uow.pilot.holders;
    tell(uow, {
      recipients: [waiver.requestedBy.actor, sponsor, riskLead],
      title: message.title,
      link: `readiness#${waiver.check}`,
      scope: `waiver/${waiver.id}/${message.scope}`,
    });
  }
}
