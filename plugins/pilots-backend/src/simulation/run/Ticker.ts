import { Duration } from 'luxon';
import { Timer } from '../../ground/Timer';
import { timersOf } from '../../timers';
import { House } from '../world/House';

/** A chain of messages that is longer than this never ends. */
const MAX_ROUNDS = 50;

/** Lets time do its work: runs the timers that are due, as the scheduler would, and delivers what they send. */
export class Ticker {
  readonly #timers: Timer[];
  readonly #last = new Map<string, number>();

  constructor(private readonly house: House) {
    this.#timers = timersOf(house.rooms);
  }

  /** Everything that is due by the clock, and all that follows from it. */
  async tick(): Promise<void> {
    const now = this.house.clock.millis;
    for (const timer of this.#timers) {
      const last = this.#last.get(timer.id);
      const every = Duration.fromObject(timer.frequency as object).toMillis();
      if (last !== undefined && now - last < every) continue;
      this.#last.set(timer.id, now);
      await timer.run();
    }
    await this.settle();
  }

  /** When time alone next changes an open case of a trigger; Infinity without one. */
  async nextDue(): Promise<number> {
    const { clock, rooms } = this.house;
    const [{ next }] = await rooms.database
      .knex('guardrail_watch as w')
      .join('trigger_cases as c', 'c.pilot_ref', 'w.pilot_ref')
      .whereNull('c.closed_at')
      .andWhere('w.check_at', '>', clock.now().toISOString())
      .min({ next: 'w.check_at' });
    return next ? Date.parse(next) + 1000 : Infinity;
  }

  /** Delivers messages, and those that their delivery sends, until none is left. */
  async settle(): Promise<void> {
    // What the suite would do within a second, by the machine's clock.
    await this.house.rooms.deliveryNews.tellNow();
    await this.house.rooms.guardrailWatch.settled();
    for (let round = 0; round < MAX_ROUNDS; round++) {
      if ((await this.#waiting()) === 0) return;
      await this.house.rooms.worker.drain();
    }
    throw new Error('Messages go on and on; the last are still in the outbox');
  }

  async #waiting(): Promise<number> {
    const { clock, rooms } = this.house;
    const [{ count }] = await rooms.database
      .knex('outbox')
      .where('next_attempt_at', '<=', clock.now().toISOString())
      .count({ count: '*' });
    return Number(count);
  }
}
