import {
  pilotsPhrases,
  say,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { NotFoundError } from '@backstage/errors';
import { Clock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { DeliveryIngest } from '../ingest/DeliveryIngest';
import { SourceAdapter } from '../sources/SourceAdapter';
import { WebhookSource } from '../sources/sourceAdapters';
import { InboxDelivery, NewDelivery } from './InboxDelivery';
import { InboxStore } from './InboxStore';
import { InboxWorker } from './InboxWorker';
import { readBody } from './readBody';
import { storable, storableKey } from './storable';

/** Places in the order of receipt that a delivery takes: more than it can hold events. */
const PLACES = 100_000;

/** What a request or an event brought, its signature checked. */
export type Brought = Pick<NewDelivery, 'source' | 'path' | 'headers' | 'body'>;

/** Where webhooks leave what they bring, before they are answered. */
export class Inbox {
  constructor(
    private readonly options: {
      adapters: Record<WebhookSource, SourceAdapter>;
      clock: Clock;
      database: PilotsDatabase;
      ingest: DeliveryIngest;
      store: InboxStore;
      worker: InboxWorker;
    },
  ) {}

  /** Keeps a delivery for good and has it applied soon. Throws an InputError for what is no JSON. */
  async receive(brought: Brought): Promise<number> {
    const { adapters, clock, database, ingest, store, worker } = this.options;
    const { source, path, headers, body } = brought;
    const subject = adapters[source].describe({
      headers,
      path,
      payload: readBody(brought),
      receivedAt: clock.now().getTime(),
    });
    const id = await store.add(
      database.knex,
      {
        source,
        path,
        headers,
        body,
        event: storable(subject.event),
        deliveryId: subject.deliveryId && storable(subject.deliveryId),
        subject: subject.subject && storableKey(subject.subject),
      },
      await ingest.receipt(PLACES),
    );
    worker.drainSoon();
    return id;
  }

  /** Tries a delivery again, now. */
  async redeliver(id: number): Promise<InboxDelivery> {
    const { clock, database, store, worker } = this.options;
    const known = await store.find(database.knex, id);
    if (!known)
      throw new NotFoundError(
        say(pilotsPhrases.delivery.inbox.unknown, { id }),
      );
    await store.retry(database.knex, [id], clock.now().getTime());
    await worker.drain();
    return (await store.find(database.knex, id))!;
  }
}
