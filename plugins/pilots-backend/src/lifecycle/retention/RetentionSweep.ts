import { LoggerService } from '@backstage/backend-plugin-api';
import { DateTime, Duration } from 'luxon';
import { Clock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { UseCases } from '../../ground/work/UseCases';
import { NOTICE } from '../../record/retention/notice';
import { RetentionService } from '../../record/retention/RetentionService';
import { ArchivedPilots } from './ArchivedPilots';

/** Months differ in length, so that counting back is not quite counting forth. */
const SLACK = { days: 4 };

/** Deletes the records of pilots that were archived long enough ago, and says so beforehand. */
export class RetentionSweep {
  constructor(
    private readonly options: {
      archived: ArchivedPilots;
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      retention: RetentionService;
      /** ISO 8601 duration. */
      keptFor: string;
      useCases: UseCases;
    },
  ) {}

  /** Each in a transaction of its own, which looks again. One that fails is named and does not stop the others. */
  async run(signal?: AbortSignal): Promise<void> {
    const { archived, clock, database, keptFor } = this.options;
    const upTo = DateTime.fromJSDate(clock.now(), { zone: 'utc' })
      .minus(Duration.fromISO(keptFor))
      .plus(NOTICE)
      .plus(SLACK);
    const refs = await archived.withRecord(
      database.knex,
      upTo.toJSDate().toISOString(),
    );
    for (const ref of refs) {
      if (signal?.aborted) return;
      await this.#look(ref);
    }
  }

  async #look(ref: string): Promise<void> {
    const { logger, retention, useCases } = this.options;
    try {
      const { left, told } = await useCases.system(ref, async uow => {
        const stone = await retention.purge(uow);
        return {
          left: stone,
          told: stone ? undefined : await retention.announce(uow),
        };
      });
      if (left) {
        logger.info(
          `Deleted the record of ${ref}, due since ${left.dueAt}: ${left.entries} entries, head ${left.head.seq} ${left.head.hash}`,
        );
      }
      if (told) {
        logger.warn(
          `The record of ${ref} will be deleted from ${told} on, unless somebody holds it`,
        );
      }
    } catch (error) {
      logger.error(`The record of ${ref} was not deleted: ${error}`);
    }
  }
}
