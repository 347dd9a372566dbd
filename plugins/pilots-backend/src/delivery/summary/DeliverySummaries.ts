import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Clock, timestamp } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { UnitOfWork } from '../../ground/work/UnitOfWork';
import { PilotService } from '../../pilot/PilotService';
import { DeliveryService } from '../report/DeliveryService';
import { DeliverySummary } from './deliverySummary';
import { CauseStore } from '../store/CauseStore';
import { SystemComponentStore } from '../targets/SystemComponentStore';
import { SummaryStore } from './SummaryStore';

/** Who shows the numbers: the portfolio, which is a later room. */
export interface SummarySink {
  /** Null is no data. False if there is nowhere yet to put them. */
  showDelivery(
    tx: Knex,
    pilot: string,
    summary: DeliverySummary | null,
  ): Promise<boolean>;
}

/** The window moves on even when nothing happens. */
const REFRESH_MS = 24 * 3600_000;
/** Components and pilots looked at in one go. */
const BATCH = 200;

/**
 * Keeps the delivery numbers of the portfolio in step with the facts, so that
 * the portfolio itself never reads an event.
 */
export class DeliverySummaries {
  #sink: SummarySink | undefined;
  #running: Promise<void> | undefined;
  #again = false;

  constructor(
    private readonly options: {
      causes: CauseStore;
      clock: Clock;
      database: PilotsDatabase;
      delivery: DeliveryService;
      logger: LoggerService;
      pilots: PilotService;
      store: SummaryStore;
      systems: SystemComponentStore;
    },
  ) {}

  register(sink: SummarySink): void {
    this.#sink = sink;
  }

  /** Works out what is out of date. Calls during a run make it look once more at its end. */
  async refresh(signal?: AbortSignal): Promise<void> {
    this.#again = Boolean(this.#running);
    this.#running ??= this.#refresh(signal).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Has the numbers of a pilot worked out anew: its targets are others. */
  forget({ tx, pilot }: UnitOfWork): Promise<void> {
    return this.options.store.forget(tx, pilot.ref);
  }

  async #refresh(signal?: AbortSignal): Promise<void> {
    const { causes, clock, database, store, systems } = this.options;
    const { knex } = database;
    let more = true;
    while (more && this.#sink && !signal?.aborted) {
      this.#again = false;
      const pending = await store.pending(knex, BATCH);
      const oldest = new Date(clock.now().getTime() - REFRESH_MS);
      const stale = await store.stale(knex, timestamp(oldest), BATCH);
      const blamed = await store.pendingCauses(knex, BATCH);
      const touched = await systems.pilotsOf(knex, [
        ...pending.map(({ component }) => component),
        ...(blamed ? await causes.componentsOf(knex, blamed) : []),
      ]);
      let progress = pending.length > 0 || blamed !== undefined;
      for (const pilot of new Set([...touched, ...stale])) {
        if (signal?.aborted) return;
        progress = (await this.#show(pilot)) || progress;
      }
      await store.shown(knex, pending);
      if (blamed) await store.shownCauses(knex, blamed.upTo);
      const full =
        pending.length === BATCH || stale.length === BATCH || blamed?.full;
      more = (full && progress) || this.#again;
    }
  }

  async #show(ref: string): Promise<boolean> {
    const { clock, database, delivery, logger, pilots, store } = this.options;
    const now = clock.now();
    try {
      const pilot = await pilots.load(database.knex, ref);
      const summary = await delivery.summary({ tx: database.knex, pilot, now });
      return await database.transaction(async tx => {
        const shown = await this.#sink!.showDelivery(tx, ref, summary);
        if (shown) await store.computed(tx, ref, timestamp(now));
        return shown;
      });
    } catch (error) {
      logger.warn(`The delivery numbers of ${ref} stay as they are: ${error}`);
      return false;
    }
  }
}
