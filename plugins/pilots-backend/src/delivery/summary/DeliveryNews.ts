import { LoggerService } from '@backstage/backend-plugin-api';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { CauseStore } from '../store/CauseStore';
import { Applied } from '../store/DeliveryStore';
import { SystemComponentStore } from '../targets/SystemComponentStore';
import { DeliverySummaries } from './DeliverySummaries';

/** Called with each pilot whose events changed. */
export type NewsListener = (pilot: string) => void;

/** A stream of events is told as one piece of news in this time. */
const GATHER_MS = 300;

/**
 * Tells whom new events concern: open pages at once, the portfolio right
 * after. What gets lost in a crash is made up for by the timer that brings the
 * portfolio up to date.
 */
export class DeliveryNews {
  readonly #listeners: NewsListener[] = [];
  #components = new Set<string>();
  /** Revisions of what was put down to deployments. */
  #causes: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly options: {
      causes: CauseStore;
      database: PilotsDatabase;
      logger: LoggerService;
      summaries: DeliverySummaries;
      systems: SystemComponentStore;
    },
  ) {}

  listen(listener: NewsListener): void {
    this.#listeners.push(listener);
  }

  heard({ components, causes }: Omit<Applied, 'news'>): void {
    components.forEach(component => this.#components.add(component));
    if (causes !== undefined) this.#causes.push(causes);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.tell().catch(error =>
        this.options.logger.debug(`News of delivery was lost: ${error}`),
      );
    }, GATHER_MS);
    // A process that ends does not wait for it.
    this.#timer.unref();
  }

  /** Tells what waits to be told, without waiting; for whoever keeps time by another clock. */
  async tellNow(): Promise<void> {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.tell();
  }

  /** Tells what was heard since the last time. */
  async tell(): Promise<void> {
    const { database, summaries, systems } = this.options;
    const components = [...this.#components];
    const causes = this.#causes;
    this.#components = new Set();
    this.#causes = [];
    const pilots = await systems.pilotsOf(database.knex, [
      ...components,
      ...(await this.#blamed(causes)),
    ]);
    for (const pilot of pilots) {
      this.#listeners.forEach(listener => listener(pilot));
    }
    // Components of no pilot concern nobody; the timer ticks them off.
    if (pilots.length > 0) await summaries.refresh();
  }
  /** Components of the deployments that incidents, of whatever component, name as their cause. */
  async #blamed(revisions: number[]): Promise<string[]> {
    if (revisions.length === 0) return [];
    return this.options.causes.componentsOf(this.options.database.knex, {
      after: Math.min(...revisions) - 1,
      upTo: Math.max(...revisions),
    });
  }
}
