import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock, timestamp } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { sideBySide } from '../../ground/database/sideBySide';
import { UseCases } from '../../ground/work/UseCases';
import { OpenedReviewStore } from '../OpenedReviewStore';
import { ScheduleStore } from '../schedule/ScheduleStore';
import { LIVE } from './live';
import { ReviewOpening } from './ReviewOpening';

/** Opens weekly reviews when their time comes, and notices those that were missed. */
export class WeeklyReviews {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      opening: ReviewOpening;
      reviews: OpenedReviewStore;
      schedules: ScheduleStore;
      useCases: UseCases;
    },
  ) {}

  /**
   * For the timer. Each review is a transaction of its own under the lock of
   * its pilot, so a replica that dies leaves whole weeks behind, and the next
   * run goes on from there.
   */
  async run(signal?: AbortSignal): Promise<void> {
    const { clock, database, logger, reviews, schedules } = this.options;
    const now = timestamp(clock.now());
    const refs = new Set([
      ...(await schedules.pilotsDue(database.knex, LIVE, now)),
      ...(await reviews.pilotsOverdue(database.knex, now)),
    ]);
    const open = (ref: string) =>
      this.#catchUp(ref, signal).catch(error =>
        logger.error(`The weekly review of ${ref} was not opened: ${error}`),
      );
    await sideBySide(database, refs, open, signal);
  }

  async #catchUp(ref: string, signal?: AbortSignal): Promise<void> {
    const { opening, useCases } = this.options;
    let more = true;
    while (more && !signal?.aborted) {
      more = await useCases.system(ref, uow => opening.step(uow));
    }
  }
}
