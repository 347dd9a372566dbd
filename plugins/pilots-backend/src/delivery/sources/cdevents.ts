import {
  pilotsPhrases,
  vendorTime,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { address, object, short, text } from './payload';
import {
  ReceivedDelivery,
  SourceAdapter,
  SourceReading,
} from './SourceAdapter';

const { sources: said } = pilotsPhrases.delivery;

const TYPE = /^dev\.cdevents\.([a-z]+)\.([a-z]+)(?:\.|$)/;

/** A CDEvent, whichever way the CloudEvent carries it. */
interface CDEvent {
  /** `service.deployed`; empty for what is none. */
  type: string;
  context: Record<string, any>;
  subject: Record<string, any>;
  content: Record<string, any>;
}

/** CDEvents: services that go live, and incidents. */
export const cdeventsAdapter: SourceAdapter = {
  describe: delivery => {
    const { type, context, subject } = eventOf(delivery);
    return {
      event: type || 'unknown',
      deliveryId: text(context.id),
      subject: type.startsWith('incident.')
        ? `${sourceOf({ context, subject })} ${text(subject.id)}`
        : undefined,
    };
  },
  read: deliveries => {
    const events = deliveries.map(eventOf);
    switch (events[0].type) {
      case 'service.deployed':
      case 'service.upgraded':
      case 'service.rolledback':
        return readDeployment(events[0]);
      case 'incident.detected':
      case 'incident.reported':
      case 'incident.resolved':
        return readIncident(events);
      default:
        return { ignored: said.notMeasured };
    }
  },
};

/** Structured mode wraps the CDEvent in `data`; binary mode sends it as the body. */
function eventOf({ headers, payload }: ReceivedDelivery): CDEvent {
  const body = object(payload);
  const wrapped = object(body.data);
  const event = wrapped.context ? wrapped : body;
  const context = object(event.context);
  const declared =
    text(context.type) ?? text(body.type) ?? text(headers['ce-type']) ?? '';
  const match = TYPE.exec(declared);
  const subject = object(event.subject);
  return {
    type: match ? `${match[1]}.${match[2]}` : '',
    context: {
      id: body.id ?? headers['ce-id'],
      source: body.source ?? headers['ce-source'],
      timestamp: body.time ?? headers['ce-time'],
      ...context,
    },
    subject,
    content: object(subject.content),
  };
}

function sourceOf({
  context,
  subject,
}: Pick<CDEvent, 'context' | 'subject'>): string {
  return `cdevents:${text(subject.source) ?? text(context.source) ?? ''}`;
}

function keysOf(service: unknown): string[] {
  const name = text(service);
  return name
    ? [`pilot-handoff.io/cdevents-service=${name}`, `component=${name}`]
    : [];
}

function readDeployment(event: CDEvent): SourceReading {
  const { type, context, subject, content } = event;
  const at = vendorTime(context.timestamp);
  return {
    events: [
      {
        keys: keysOf(subject.id),
        event: {
          type: 'deployment',
          source: sourceOf(event),
          id: text(context.id),
          environment: text(object(content.environment).id),
          status: 'succeeded',
          finishedAt: at,
          version: text(content.artifactId),
          unplanned: type === 'service.rolledback' || undefined,
          updatedAt: at,
        },
      },
    ],
  };
}

/** Detected or reported, and resolved: each says only its own part. */
function readIncident(events: CDEvent[]): SourceReading {
  const timed = events
    .map(event => ({
      event,
      at: Date.parse(vendorTime(event.context.timestamp) ?? ''),
      ends: event.type === 'incident.resolved',
    }))
    .filter(({ at }) => Number.isFinite(at))
    .sort((a, b) => a.at - b.at || Number(a.ends) - Number(b.ends));
  const begun = timed.find(({ ends }) => !ends);
  const last = timed[timed.length - 1];
  if (!begun) {
    return {
      waits: said.notBegun,
    };
  }
  const { event } = begun;
  const { content, subject } = event;
  return {
    events: [
      {
        keys: keysOf(object(content.service).id),
        event: {
          type: 'incident',
          source: sourceOf(event),
          id: text(subject.id),
          environment: text(object(content.environment).id),
          startedAt: new Date(begun.at).toJSON(),
          resolvedAt: last.ends ? new Date(last.at).toJSON() : undefined,
          title: short(content.description),
          url: address(content.ticketURI),
        },
      },
    ],
  };
}
