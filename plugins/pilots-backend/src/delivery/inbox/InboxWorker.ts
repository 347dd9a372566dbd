import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { InboxApplier } from './InboxApplier';
import { InboxDelivery } from './InboxDelivery';
import { InboxStore } from './InboxStore';
import { storable } from './storable';

/** Deliveries taken in one go. */
const BATCH = 25;
/** After so many errors a delivery is left for an operator. */
const MAX_ATTEMPTS = 8;
/** The longest wait between two attempts. */
const MAX_BACKOFF_MS = 5 * 60_000;
/** Names looked up again in one go. */
const KEY_BATCH = 500;
/** How long what is settled can be looked at. */
const KEEP_MS = 90 * 24 * 3600_000;

/** Applies what lies in the inbox. Every replica may run it. */
export class InboxWorker {
  #running: Promise<void> | undefined;
  #again = false;

  constructor(
    private readonly options: {
      applier: InboxApplier;
      clock: Clock;
      database: PilotsDatabase;
      logger: LoggerService;
      store: InboxStore;
    },
  ) {}

  /** Applies what is due. Calls during a run make it look once more at its end. */
  async drain(signal?: AbortSignal): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#drain(signal).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Applies in the background; what fails waits for the next timer. */
  drainSoon(): void {
    this.drain().catch(error => {
      this.options.logger.error('The inbox of deliveries failed', error);
    });
  }

  /** Tries anew what mapped to nothing, where it maps to something now. */
  async remap(signal?: AbortSignal): Promise<void> {
    const { applier, clock, database, store } = this.options;
    let after = '';
    while (!signal?.aborted) {
      const keys = await store.unmapped.names(database.knex, after, KEY_BATCH);
      if (keys.length === 0) break;
      after = keys[keys.length - 1];
      const mapped = await applier.mappedNow(keys);
      const waiting = await store.unmapped.waitingFor(database.knex, mapped);
      await store.retry(database.knex, waiting, clock.now().getTime());
    }
    await this.drain(signal);
  }

  /** Forgets what was settled long ago. */
  forgetOld(): Promise<void> {
    const { clock, database, store } = this.options;
    return store.forget(database.knex, clock.now().getTime() - KEEP_MS);
  }

  async #drain(signal?: AbortSignal): Promise<void> {
    const { clock, database, store } = this.options;
    let more = true;
    while (more && !signal?.aborted) {
      this.#again = false;
      const now = clock.now().getTime();
      const due = await database.transaction(tx => store.take(tx, now, BATCH));
      for (const delivery of due) await this.#apply(delivery);
      more = due.length === BATCH || this.#again;
    }
  }

  async #apply(delivery: InboxDelivery): Promise<void> {
    const { applier, clock, database, logger, store } = this.options;
    const { id, attempts } = delivery;
    const now = clock.now().getTime();
    try {
      await applier.apply(delivery);
    } catch (error) {
      const detail = storable(String(error), 2_000);
      logger.warn(`Delivery ${id} was not applied: ${detail}`);
      if (attempts + 1 >= MAX_ATTEMPTS) {
        await store.settle(
          database.knex,
          id,
          { status: 'failed', detail },
          now,
        );
      } else {
        const wait = Math.min(1_000 * 2 ** attempts, MAX_BACKOFF_MS);
        await store.postpone(database.knex, id, detail, now + wait);
      }
    }
  }
}
