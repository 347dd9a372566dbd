import { DeliveryFact } from '../facts';
import { DeliveryMeasures, measureDelivery } from '../measures';
import {
  buildDeliveryModel,
  DeliveryModel,
  DeliveryModelOptions,
} from '../model';
import { parseDeliveryEvent } from '../parse';

export const SHOP = 'component:default/shop';
export const CART = 'component:default/cart';

/** An event as it is sent. */
export type RawEvent = Record<string, unknown>;

/** `june(5, '12:00')` is 2026-06-05T12:00:00Z. */
export function june(day: number, time = '12:00'): string {
  const date = new Date(Date.UTC(2026, 5, day));
  return `${date.toISOString().slice(0, 10)}T${time}:00Z`;
}

export const JUNE = window(june(1, '00:00'), '2026-07-01T00:00:00Z');

export function window(from: string, to: string) {
  return { from: Date.parse(from), to: Date.parse(to) };
}

export function deployment(
  id: string,
  finishedAt: string,
  extra: RawEvent = {},
): RawEvent {
  return {
    type: 'deployment',
    id,
    component: SHOP,
    status: 'succeeded',
    finishedAt,
    ...extra,
  };
}

export function change(
  id: string,
  committedAt: string,
  extra: RawEvent = {},
): RawEvent {
  return { type: 'change', id, component: SHOP, committedAt, ...extra };
}

export function incident(
  id: string,
  startedAt: string,
  resolvedAt?: string,
  extra: RawEvent = {},
): RawEvent {
  return {
    type: 'incident',
    id,
    component: SHOP,
    startedAt,
    resolvedAt,
    ...extra,
  };
}

/** Receives the events one after the other, late in 2026; throws for one that is refused. */
export function receive(events: RawEvent[]): DeliveryFact[] {
  return events.flatMap((event, sequence) => {
    const receivedAt = Date.parse('2026-12-01T00:00:00Z');
    const parsed = parseDeliveryEvent(event, { receivedAt, sequence });
    if ('reason' in parsed) {
      throw new Error(`${parsed.reason}: ${JSON.stringify(event)}`);
    }
    return parsed.ok;
  });
}

export function modelOf(
  events: RawEvent[],
  options: Partial<DeliveryModelOptions> = {},
): DeliveryModel {
  return buildDeliveryModel(receive(events), { targets: [SHOP], ...options });
}

export function measure(
  events: RawEvent[],
  within = JUNE,
  options: Partial<DeliveryModelOptions> = {},
): DeliveryMeasures {
  return measureDelivery(modelOf(events, options), within);
}

/** The counted deployment with this id. */
export function counted(model: DeliveryModel, id: string) {
  const found = model.deployments.find(candidate => candidate.id === id);
  if (!found) throw new Error(`No counted deployment ${id}`);
  return found;
}

/** To which deployment each incident is linked, by ids; null is none. */
export function linksOf(model: DeliveryModel): Record<string, string | null> {
  return Object.fromEntries(
    model.incidents.map(({ fact, deployment: position }) => [
      fact.id,
      position === undefined ? null : model.deployments[position].id,
    ]),
  );
}

/** The ids of the changes that belong to each counted deployment. */
export function belongings(model: DeliveryModel): Record<string, string[]> {
  return Object.fromEntries(
    model.deployments.map(({ id, changes }) => [
      id,
      changes.map(owned => owned.id).sort(),
    ]),
  );
}
