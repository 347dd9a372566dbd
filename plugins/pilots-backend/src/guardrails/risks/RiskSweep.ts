import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { UseCases } from '../../ground/work/UseCases';
import { RiskStore } from './RiskStore';
import { RiskTreatmentService } from './RiskTreatmentService';

/** Somewhere on earth it is tomorrow already. */
const FURTHEST_ZONE_MS = 14 * 3600_000;

/**
 * Opens risks again whose review date has passed. Reads work the state out by
 * themselves; this is what puts it on record and tells those who wait.
 */
export class RiskSweep {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      store: RiskStore;
      treatment: RiskTreatmentService;
      useCases: UseCases;
    },
  ) {}

  async run(signal?: AbortSignal): Promise<void> {
    const { clock, database, logger, store, treatment } = this.options;
    const furthest = new Date(clock.now().getTime() + FURTHEST_ZONE_MS);
    const date = furthest.toISOString().slice(0, 10);
    for (const ref of await store.pilotsDue(database.knex, date)) {
      if (signal?.aborted) return;
      try {
        await this.options.useCases.system(ref, uow =>
          treatment.reopenDue(uow),
        );
      } catch (error) {
        logger.error(`The risks of ${ref} were not reviewed: ${error}`);
      }
    }
  }
}
