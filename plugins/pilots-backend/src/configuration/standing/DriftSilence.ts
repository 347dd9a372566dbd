import { LoggerService } from '@backstage/backend-plugin-api';
import { Stage } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Clock, timestamp } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { UseCases } from '../../ground/work/UseCases';
import { StandingStore } from './StandingStore';

/** Who does not look for this long does not watch. */
export const WATCHED_WITHIN_MS = 24 * 3600_000;
/** Before the start the checklist says it, and after the decision nobody has to look. */
const LIVE: readonly Stage[] = ['running', 'paused', 'decision-due'];

/** Notices that nobody looks for drift any more: silence is an alert, never "healthy". */
export class DriftSilence {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      store: StandingStore;
      /** Built after the rooms; asked when the timer runs. */
      useCases: () => UseCases;
    },
  ) {}

  /** One query where nothing has fallen silent. */
  async run(signal?: AbortSignal): Promise<void> {
    const { clock, database, logger, store, useCases } = this.options;
    const before = new Date(clock.now().getTime() - WATCHED_WITHIN_MS);
    const refs = await store.fallenSilent(
      database.knex,
      timestamp(before),
      LIVE,
    );
    for (const ref of refs) {
      if (signal?.aborted) return;
      try {
        await useCases().system(ref, async uow => {
          const found = await store.find(uow.tx, ref);
          if (!found || found.silentSince) return;
          const since = timestamp(uow.now);
          await store.setSilent(uow.tx, ref, since);
          await uow.record({
            action: 'configuration.silent',
            subject: 'configuration/drift',
            payload: {
              environment: found.standing.environment,
              watchedAt: found.standing.driftWatchedAt,
            },
          });
        });
      } catch (error) {
        logger.error(`The silence of ${ref} was not noted: ${error}`);
      }
    }
  }
}
