import {
  quarterAt,
  quarterPlus,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Clock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { WaitingHistoryStore } from './WaitingHistoryStore';

/**
 * Quarters before the running one of which is kept how long things waited for
 * whom: each can be seen beside the same quarter of the two years before. It says
 * how fast people are, so it is kept no longer than it is of use.
 */
export const WAITING_QUARTERS = 8;

/** How long things waited for whom, and the end of remembering it. */
export class WaitingHistory {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      store: WaitingHistoryStore;
    },
  ) {}

  /** Forgets quarters that are old enough; answers how many rows. */
  async forgetOld(): Promise<number> {
    const { clock, database, store } = this.options;
    const { id } = quarterPlus(quarterAt(clock.now()), -WAITING_QUARTERS);
    return store.forget(database.knex, id);
  }
}
