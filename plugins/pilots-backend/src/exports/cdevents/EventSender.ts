import {
  lifecycleEvent,
  LifecycleCDEvent,
  PilotEvent,
  Stage,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { createHmac } from 'node:crypto';
import { Clock, timestamp } from '../../ground/Clock';
import { OutboxMessage, OutboxStore } from '../../ground/messages/Outbox';
import { OutboxWorker } from '../../ground/messages/OutboxWorker';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import { entityRefOf } from '../../pilot/catalog/EntityReader';
import { EventSink } from './readEventSinks';

/** One event on its way to one sink. */
const OUTGOING = 'outgoing-cdevent';
/** A sink that does not answer must not hold up what others wait for. */
const TIMEOUT_MS = 10_000;

interface StageChanged {
  pilot: string;
  event: PilotEvent;
  from: Stage;
  to: Stage;
  id: string;
  at: string;
}

/**
 * Tells other systems of each step in the life of a pilot: a CDEvent as a
 * CloudEvent in binary mode, signed by the Standard Webhooks scheme, and tried
 * again with growing pauses until it is taken. The same event keeps its id.
 */
export class EventSender {
  constructor(
    private readonly options: {
      clock: Clock;
      database: PilotsDatabase;
      outbox: OutboxStore;
      sinks: readonly EventSink[];
      /** URI of the plugin. */
      source: string;
    },
  ) {}

  attach(worker: OutboxWorker): void {
    const { clock, database, outbox, sinks, source } = this.options;
    if (sinks.length === 0) return;
    worker.handle('stage-changed', async (change: StageChanged) => {
      const event = lifecycleEvent({
        ...change,
        source,
        entityRef: entityRefOf(change.pilot),
      });
      // A message a sink: one that is down keeps none of the others waiting.
      const messages: OutboxMessage[] = sinks.map(({ name }) => ({
        kind: OUTGOING,
        payload: { sink: name, event },
      }));
      await outbox.add(database.knex, messages, timestamp(clock.now()));
      worker.drainSoon();
    });
    worker.handle(OUTGOING, ({ sink, event }) => this.#send(sink, event));
  }

  async #send(name: string, event: LifecycleCDEvent): Promise<void> {
    const sink = this.options.sinks.find(one => one.name === name);
    // It was taken out of the configuration meanwhile.
    if (!sink) return;
    const body = JSON.stringify(event);
    const { id, source, timestamp: time, type } = event.context;
    const response = await fetch(sink.url, {
      method: 'POST',
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'Content-Type': 'application/json',
        'ce-specversion': '1.0',
        'ce-id': id,
        'ce-source': source,
        'ce-type': type,
        'ce-subject': event.subject.id,
        'ce-time': time,
        ...signature(sink, id, body, this.options.clock.now()),
      },
    });
    await response.body?.cancel();
    if (!response.ok) {
      throw new Error(`${sink.name} answered ${response.status}`);
    }
  }
}

/** The headers of Standard Webhooks 1.0.0: HMAC-SHA256 over id, time in seconds and body. */
function signature(sink: EventSink, id: string, body: string, now: Date) {
  const seconds = String(Math.floor(now.getTime() / 1000));
  const mac = createHmac('sha256', sink.key)
    .update(`${id}.${seconds}.${body}`)
    .digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': `v1,${mac}`,
  };
}
