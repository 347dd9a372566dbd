import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../Clock';
import { OutboxStore } from './Outbox';
import { PilotsDatabase } from '../database/PilotsDatabase';

/** Delivers one kind of message. Must be idempotent: a crash repeats it. */
export type OutboxHandler = (payload: any) => Promise<void>;

/** Messages taken in one go. */
const BATCH = 50;

/** Delivers what the outbox holds. Every replica may run it. */
export class OutboxWorker {
  readonly #handlers = new Map<string, OutboxHandler[]>();
  #running: Promise<void> | undefined;
  #again = false;

  constructor(
    private readonly options: {
      database: PilotsDatabase;
      store: OutboxStore;
      clock: Clock;
      logger: LoggerService;
    },
  ) {}

  /** Several may listen to one kind; a message is gone once all have taken it. */
  handle(kind: string, handler: OutboxHandler): void {
    this.#handlers.set(kind, [...(this.#handlers.get(kind) ?? []), handler]);
  }

  /** Delivers what is due. Calls during a run make it look once more at its end. */
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

  /** Delivers in the background; what fails waits for the next timer. */
  drainSoon(): void {
    this.drain().catch(error => {
      this.options.logger.error('The outbox failed', error);
    });
  }

  async #drain(signal?: AbortSignal): Promise<void> {
    do {
      this.#again = false;
      while (!signal?.aborted && (await this.#deliverBatch()) === BATCH);
    } while (this.#again && !signal?.aborted);
  }

  async #deliverBatch(): Promise<number> {
    const { database, store, clock, logger } = this.options;
    const now = clock.now();
    const messages = await database.transaction(tx =>
      store.take(tx, now, BATCH),
    );
    for (const message of messages) {
      const handlers = this.#handlers.get(message.kind);
      try {
        if (!handlers) throw new Error(`No handler for ${message.kind}`);
        for (const handler of handlers) await handler(message.payload);
        await store.remove(database.knex, message.id);
      } catch (error) {
        logger.warn(`Message ${message.id} (${message.kind}) waits: ${error}`);
        await store.retryLater(database.knex, message, String(error), now);
      }
    }
    return messages.length;
  }
}
