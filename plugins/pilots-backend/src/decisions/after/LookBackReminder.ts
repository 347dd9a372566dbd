import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock, timestamp } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { UseCases } from '../../ground/work/UseCases';
import { LookBackService } from './LookBackService';
import { LookBackStore } from './LookBackStore';

/** Pilots reminded in one go. */
const BATCH = 100;

/** Puts decisions on the board whose day to look back has come. */
export class LookBackReminder {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      lookBacks: LookBackService;
      lookBackStore: LookBackStore;
      useCases: UseCases;
    },
  ) {}

  async run(signal?: AbortSignal): Promise<void> {
    const { clock, database, logger, lookBacks, lookBackStore, useCases } =
      this.options;
    const now = timestamp(clock.now());
    const due = await lookBackStore.pilotsDue(database.knex, now, BATCH);
    for (const ref of due) {
      if (signal?.aborted) return;
      try {
        await useCases.system(ref, uow => lookBacks.remind(uow));
      } catch (error) {
        logger.error(`Nobody is reminded to look back at ${ref}: ${error}`);
      }
    }
  }
}
