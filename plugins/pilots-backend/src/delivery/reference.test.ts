import {
  buildDeliveryModel,
  DeliveryFact,
  parseDeliveryEvent,
  reportDelivery,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import fc from 'fast-check';
import { PEOPLE } from '../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../__testUtils__/TestHouse';
import { pilotOf } from './__testUtils__/deliveryApi';
import { RawEvent } from './__testUtils__/events';
import {
  arbitraryHistory,
  arbitraryWindow,
} from './__testUtils__/randomHistory';
import { IngestTally } from './ingest/IngestTally';

jest.setTimeout(7_200_000);

/** `yarn test:exhaustive` asks for 10,000. */
const RUNS = Number(process.env.DELIVERY_HISTORIES ?? 25);
const NAMES = ['shop', 'cart', 'other'];

/**
 * Gives a history components and sources of its own, so that one database can
 * hold thousands of them. Ids too, since what is caused by a deployment is
 * looked for in all sources.
 */
function ownWorld(events: RawEvent[], world: string): RawEvent[] {
  const renamed = (text: unknown) =>
    typeof text === 'string' ? `${text}-${world}` : text;
  const named = (list: unknown) =>
    Array.isArray(list) ? list.map(renamed) : list;
  return events.map(({ component, components, ...event }) => ({
    ...event,
    id: renamed(event.id),
    source: renamed(event.source ?? 'api'),
    ...(component !== undefined && { component: renamed(component) }),
    ...(components !== undefined && { components: named(components) }),
    rollbackOf: renamed(event.rollbackOf),
    remediates: renamed(event.remediates),
    causedBy: renamed(event.causedBy),
  }));
}

describe.each(testDatabases.eachSupportedId())(
  'the service against the reference on %p',
  databaseId => {
    let house: TestHouse;
    let worlds = 0;

    beforeAll(async () => {
      house = await TestHouse.create({
        databaseId,
        entities: Array.from({ length: 40 }, (_, index) =>
          pilotOf(`world-${index}`, [
            `component:default/shop-${index}`,
            `component:default/cart-${index}`,
          ]),
        ),
      });
      house.clock.set('2026-12-01T00:00:00Z');
    });

    /** As the service receives them: the places of receipt are its own. */
    function receive(events: RawEvent[]): DeliveryFact[] {
      return events.flatMap((event, sequence) => {
        const parsed = parseDeliveryEvent(event, {
          receivedAt: house.clock.now().getTime(),
          sequence,
        });
        if ('reason' in parsed) throw new Error(parsed.reason);
        return parsed.ok;
      });
    }

    it('is the same for random histories, in any order, in batches and with repetitions', async () => {
      await fc.assert(
        fc.asyncProperty(
          arbitraryHistory.chain(events =>
            fc.tuple(
              fc.constant(events),
              fc.shuffledSubarray(events, { minLength: events.length }),
              fc.subarray(events, {
                maxLength: Math.ceil(events.length / 5),
              }),
              fc.integer({ min: 1, max: 6 }),
            ),
          ),
          arbitraryWindow,
          async ([, shuffled, twice, batch], window) => {
            const world = worlds++ % 40;
            await forget(world);
            // Without a time of their own the last received wins: repeat those that have one.
            const again = twice.filter(event => event.updatedAt);
            const sent = ownWorld([...shuffled, ...again], String(world));
            const { deliveryIngest, delivery } = house.rooms;
            const tally = new IngestTally();
            const read = () =>
              house.read(
                PEOPLE.sponsor,
                reading => delivery.report(reading, window),
                `default/world-${world}`,
              );
            for (let i = 0; i < sent.length; i += batch) {
              await deliveryIngest.ingest(sent.slice(i, i + batch), tally);
              // What was built before must not outlive what came after.
              if (i % 2 === 0) await read();
            }
            expect(tally.result.rejected).toEqual([]);
            const model = buildDeliveryModel(receive(sent), {
              targets: [`shop-${world}`, `cart-${world}`],
            });
            expect(await read()).toEqual(
              reportDelivery(model, window, { timeZone: 'UTC' }),
            );
          },
        ),
        { numRuns: RUNS },
      );
    });

    /** A world is used again, from nothing. */
    async function forget(world: number) {
      const { knex } = house.database;
      const components = NAMES.map(
        name => `component:default/${name}-${world}`,
      );
      const rows = await knex('delivery_facts')
        .whereIn('component', components)
        .select('event_key');
      const keys = rows.map(row => row.event_key);
      await knex('delivery_identities').whereIn('event_key', keys).delete();
      await knex('delivery_causes').whereIn('event_key', keys).delete();
      await knex('delivery_facts').whereIn('component', components).delete();
      await knex('delivery_components')
        .whereIn('component', components)
        .increment('revision');
    }
  },
);
