import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../ground/Clock';
import { PilotsDatabase } from '../ground/database/PilotsDatabase';
import type { UseCases } from '../ground/work/UseCases';
import type { PortfolioService } from './PortfolioService';

/** Pilots brought up to date in one go. */
const BATCH = 100;

/** Brings rows up to date that no transaction touched: time went by, or the catalog changed. */
export class PortfolioRefresh {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      portfolio: PortfolioService;
      useCases: UseCases;
    },
  ) {}

  /** A use case that changes nothing itself: what follows from the state is worked out anew. */
  one(ref: string): Promise<void> {
    return this.options.useCases.system(ref, async () => {});
  }

  /** All rows whose moment has come. A pilot that fails is named and does not stop the others. */
  async stale(signal?: AbortSignal): Promise<number> {
    const { clock, database, logger, portfolio } = this.options;
    const refs = await portfolio.stale(database.knex, clock.now(), BATCH);
    let done = 0;
    for (const ref of refs) {
      if (signal?.aborted) break;
      try {
        await this.one(ref);
        done += 1;
      } catch (error) {
        logger.error(`The portfolio row of ${ref} is stale: ${error}`);
      }
    }
    return done;
  }
}
