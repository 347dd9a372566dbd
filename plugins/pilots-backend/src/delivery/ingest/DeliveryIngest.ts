import {
  DeliveryFact,
  parseDeliveryEvent,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Clock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { Applied, DeliveryStore } from '../store/DeliveryStore';
import { SQL_BATCH } from '../store/inBatches';
import { ReceiptRange, Receipts } from '../store/Receipts';
import { IngestTally } from './IngestTally';
import { withRetries } from './withRetries';

/** Called after a commit with what changed. */
export type AfterIngest = (changed: Omit<Applied, 'news'>) => void;

/** Events of a transaction: enough to be fast, few enough to be short. */
export const INGEST_BATCH = SQL_BATCH;

/** Takes in delivery events, wherever they come from. */
export class DeliveryIngest {
  readonly #after: AfterIngest[] = [];

  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      receipts: Receipts;
      store: DeliveryStore;
    },
  ) {}

  afterIngest(hook: AfterIngest): void {
    this.#after.push(hook);
  }

  /** The place of so many events among all that were received. */
  receipt(count: number): Promise<ReceiptRange> {
    const { clock, database, receipts } = this.options;
    return receipts.take(database.knex, clock.now(), count);
  }

  /** Takes in events in the order of their receipt; `first` is the index of the first of them. */
  async ingest(
    events: readonly unknown[],
    tally: IngestTally,
    first = 0,
  ): Promise<void> {
    for (let i = 0; i < events.length; i += INGEST_BATCH) {
      const batch = events.slice(i, i + INGEST_BATCH);
      await this.take(
        batch.map((raw, at) => ({ raw, index: first + i + at })),
        await this.receipt(batch.length),
        tally,
      );
    }
  }

  /** Takes in one batch whose place is known. */
  async take(
    batch: readonly { raw: unknown; index: number }[],
    { receivedAt, sequence }: ReceiptRange,
    tally: IngestTally,
  ): Promise<void> {
    const events: DeliveryFact[][] = [];
    batch.forEach(({ raw, index }, at) => {
      const parsed = parseDeliveryEvent(raw, {
        receivedAt,
        sequence: sequence + at,
      });
      if ('reason' in parsed) tally.refused(index, parsed.reason);
      else events.push(parsed.ok);
    });
    if (events.length === 0) return;
    const { database, store } = this.options;
    const { news, ...changed } = await withRetries(() =>
      database.transaction(tx => store.apply(tx, events)),
    );
    news.forEach(isNews => tally.taken(isNews));
    if (changed.components.length > 0) {
      for (const hook of this.#after) hook(changed);
    }
  }
}
