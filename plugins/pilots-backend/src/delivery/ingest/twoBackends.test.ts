import { mockServices } from '@backstage/backend-test-utils';
import {
  buildDeliveryModel,
  parseDeliveryEvent,
  reportDelivery,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import fc from 'fast-check';
import { BYSTANDER } from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { pilotOf } from '../__testUtils__/deliveryApi';
import {
  deployment,
  incident,
  JUNE,
  june,
  RawEvent,
} from '../__testUtils__/events';

jest.setTimeout(240_000);

const postgres = testDatabases
  .eachSupportedId()
  .map(([id]) => id)
  .filter(id => id.startsWith('POSTGRES'));

/** A month of a component, with versions that contradict each other. */
function history(): RawEvent[] {
  const events: RawEvent[] = [];
  for (let n = 0; n < 200; n++) {
    const day = 1 + (n % 28);
    const shop = { component: 'shop', source: 'test' };
    const when = june(day, `0${n % 10}:00`);
    const finished = june(day, `1${n % 10}:00`);
    events.push(
      {
        ...shop,
        type: 'change',
        id: `c${n}`,
        committedAt: when,
        updatedAt: when,
      },
      deployment(`d${n % 150}`, finished, {
        ...shop,
        status: n % 7 === 0 ? 'failed' : 'succeeded',
        updatedAt: new Date(Date.parse(finished) + n).toISOString(),
      }),
    );
    if (n % 10 === 0) {
      events.push(
        incident(`i${n}`, finished, june(day, '23:00'), {
          ...shop,
          updatedAt: finished,
        }),
      );
    }
  }
  return events;
}

describe.each(postgres)('two backends on one database, %p', databaseId => {
  it('give the same numbers, whichever took an event in, and count nothing twice', async () => {
    const knex = await testDatabases.init(databaseId);
    const start = () =>
      startPilotsBackend({
        entities: [pilotOf('one', ['component:default/shop'])],
        features: [mockServices.database.factory({ knex })],
      });
    const backends = [await start(), await start()];
    const report = async (at: number) => {
      const { status, body } = await backends[at]
        .as(BYSTANDER)
        .get(
          `/pilots/default/one/delivery?${new URLSearchParams(
            JUNE,
          ).toString()}`,
        );
      expect(status).toBe(200);
      return body;
    };
    try {
      const events = history();
      const [shuffled] = fc.sample(
        fc.shuffledSubarray(events, { minLength: events.length }),
        { numRuns: 1, seed: 11 },
      );
      // Most go to one of them, every fifth to both at the same time.
      const shares = [0, 1].map(at =>
        shuffled.filter((_, n) => n % 2 === at || n % 5 === 0),
      );
      const taken = await Promise.all(
        shares.flatMap((share, at) =>
          [0, 1, 2, 3].map(part =>
            backends[at].asService().post(
              '/delivery/events',
              share.filter((_, n) => n % 4 === part),
            ),
          ),
        ),
      );
      for (const { status, body } of taken) {
        expect(status).toBe(200);
        expect(body.rejected).toEqual([]);
      }
      const model = buildDeliveryModel(
        events.flatMap((event, sequence) => {
          const parsed = parseDeliveryEvent(event, {
            receivedAt: Date.now(),
            sequence,
          });
          if ('reason' in parsed) throw new Error(parsed.reason);
          return parsed.ok;
        }),
        { targets: ['component:default/shop'] },
      );
      const expected = reportDelivery(
        model,
        { from: Date.parse(JUNE.from), to: Date.parse(JUNE.to) },
        { timeZone: 'UTC' },
      );
      expect(await report(0)).toMatchObject(
        JSON.parse(JSON.stringify(expected)),
      );
      expect(await report(1)).toEqual(await report(0));

      // What one takes in the other shows, although it had the numbers in memory.
      await backends[0]
        .asService()
        .post('/delivery/events', [
          deployment('later', june(29), { component: 'shop' }),
        ]);
      const before = expected.measures.deploymentFrequency.sample;
      expect((await report(1)).measures.deploymentFrequency.sample).toBe(
        before + 1,
      );
      const facts = await knex('delivery_facts').select('event_key');
      expect(new Set(facts.map(row => row.event_key)).size).toBe(facts.length);
    } finally {
      for (const backend of backends) await backend.stop();
    }
  });
});
