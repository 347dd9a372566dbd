import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { Clock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { DeliveryIngest } from '../ingest/DeliveryIngest';
import { IngestResult, IngestTally } from '../ingest/IngestTally';
import { ComponentMapping } from '../mapping/ComponentMapping';
import { SourceAdapter, SourceEvent } from '../sources/SourceAdapter';
import { WebhookSource } from '../sources/sourceAdapters';
import { InboxDelivery, Settlement } from './InboxDelivery';
import { InboxStore } from './InboxStore';
import { readBody } from './readBody';
import { storable } from './storable';

const { inbox: said } = pilotsPhrases.delivery;

/** Names that are listed of a delivery: an alert can have any number of labels. */
const MAX_UNMAPPED = 200;

/**
 * Turns a delivery into events. Doing so again changes nothing: the place of a
 * delivery in the order of receipt is its own, so that its events are the same
 * versions each time, whenever they are applied and by whichever replica.
 */
export class InboxApplier {
  constructor(
    private readonly options: {
      adapters: Record<WebhookSource, SourceAdapter>;
      clock: Clock;
      database: PilotsDatabase;
      ingest: DeliveryIngest;
      mapping: ComponentMapping;
      store: InboxStore;
    },
  ) {}

  /** Applies a delivery, together with the others about the same subject. */
  async apply(delivery: InboxDelivery): Promise<void> {
    const { adapters, clock, database, store } = this.options;
    const { id, source, subject } = delivery;
    const together = subject
      ? await store.ofSubject(database.knex, source, subject)
      : [delivery];
    const reading = adapters[source].read(
      together.map(one => ({
        headers: one.headers,
        path: one.path,
        payload: readBody(one),
        receivedAt: one.receivedAt,
      })),
    );
    const now = clock.now().getTime();
    if (!('events' in reading)) {
      const settlement: Settlement =
        'waits' in reading
          ? { status: 'waiting', detail: reading.waits }
          : { status: 'ignored', detail: storable(reading.ignored) };
      await store.settle(database.knex, id, settlement, now);
      return;
    }
    const settlement = await this.#take(reading.events, together);
    await store.settle(database.knex, id, settlement, now);
    for (const other of together) {
      if (other.status !== 'waiting') continue;
      await store.settle(
        database.knex,
        other.id,
        { ...settlement, detail: say(said.together, { id }) },
        now,
      );
    }
  }

  /** Which of the names map to something now, whatever was known of them before. */
  async mappedNow(keys: string[]): Promise<string[]> {
    const { mapping } = this.options;
    const found = await mapping.resolve(keys, { fresh: true });
    return keys.filter(key => found.has(key));
  }

  async #take(
    events: SourceEvent[],
    together: InboxDelivery[],
  ): Promise<Settlement> {
    const { ingest, mapping } = this.options;
    const known = await mapping.resolve(
      events.flatMap(({ keys }) => mapping.relevant(keys)),
    );
    const batch: { raw: unknown; index: number }[] = [];
    const unmapped: string[] = [];
    events.forEach(({ event, keys }, index) => {
      const key = keys.find(candidate => known.has(candidate));
      if (key) {
        batch.push({ raw: { ...event, components: known.get(key) }, index });
      } else {
        unmapped.push(...keys.map(name => storable(name)));
      }
    });
    const tally = new IngestTally();
    // The newest of them says how new the events are.
    const { receivedAt, sequence } = together[together.length - 1];
    await ingest.take(batch, { receivedAt, sequence }, tally);
    return settlementOf(tally.result, batch.length < events.length, unmapped);
  }
}

function whyUnmapped([name, ...others]: string[]): string {
  if (name === undefined) return said.nameless;
  return others.length > 0
    ? say(said.unmappedMany, { name, n: others.length })
    : say(said.unmapped, { name });
}

function settlementOf(
  outcome: IngestResult,
  incomplete: boolean,
  unmapped: string[],
): Settlement {
  if (incomplete) {
    return {
      status: 'unmapped',
      detail: whyUnmapped(unmapped),
      outcome,
      unmapped: unmapped.slice(0, MAX_UNMAPPED),
    };
  }
  const { accepted, unchanged, rejected } = outcome;
  return accepted + unchanged === 0 && rejected.length > 0
    ? { status: 'failed', detail: rejected[0].reason, outcome }
    : { status: 'applied', outcome };
}
