import { parseDeliveryEvent } from '@pilot-handoff/backstage-plugin-pilots-common';
import { ReceivedDelivery, SourceAdapter } from '../sources/SourceAdapter';

/** A delivery, received a second after the one before. */
export function received(
  payload: unknown,
  options: Partial<ReceivedDelivery> = {},
): ReceivedDelivery {
  return {
    headers: {},
    path: '',
    payload,
    receivedAt: Date.parse('2026-06-20T00:00:00Z'),
    ...options,
  };
}

/** The events of the deliveries, as they would be stored; refusals are thrown. */
export function factsOf(adapter: SourceAdapter, ...all: ReceivedDelivery[]) {
  const reading = adapter.read(all);
  if (!('events' in reading)) return reading;
  return reading.events.map(({ event, keys }) => {
    const parsed = parseDeliveryEvent(
      { ...event, component: 'shop' },
      { receivedAt: Date.parse('2026-06-20T00:00:00Z') },
    );
    if ('reason' in parsed) throw new Error(parsed.reason);
    const [{ hash, sequence, updatedAt, component, components, ...fact }] =
      parsed.ok as any[];
    const readable = Object.fromEntries(
      Object.entries({ ...fact, updatedAt })
        .filter(([, value]) => value !== undefined && value !== false)
        .map(([name, value]) => [
          name,
          /At$/.test(name) ? new Date(value as number).toJSON() : value,
        ]),
    );
    return { ...readable, key: keys[0] };
  });
}

/** Every order of a list. */
export function orders<T>(list: T[]): T[][] {
  if (list.length < 2) return [list];
  return list.flatMap((first, index) =>
    orders(list.filter((_, other) => other !== index)).map(rest => [
      first,
      ...rest,
    ]),
  );
}
