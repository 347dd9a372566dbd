import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { createDelivery } from '../createDelivery';
import { pilotOf } from '../__testUtils__/deliveryApi';
import { deployment, incident, june, RawEvent } from '../__testUtils__/events';
import { IngestTally } from '../ingest/IngestTally';

jest.setTimeout(120_000);

const JUNE = { from: Date.parse(june(1, '00:00')), to: Date.parse(june(31)) };

describe.each(testDatabases.eachSupportedId())('models on %p', databaseId => {
  let house: TestHouse;
  let replica: ReturnType<typeof createDelivery>;

  beforeEach(async () => {
    house = await TestHouse.create({
      databaseId,
      entities: [
        pilotOf('shop', ['component:default/shop']),
        pilotOf('cart', ['component:default/cart']),
      ],
    });
    house.clock.set('2026-07-01T00:00:00Z');
    replica = createDelivery({
      auth: mockServices.auth(),
      catalog: catalogServiceMock({ entities: [] }),
      clock: house.clock,
      config: mockServices.rootConfig(),
      database: house.database,
      logger: mockServices.logger.mock(),
      pilots: house.rooms.pilots,
      sync: house.rooms.sync,
    });
  });

  const send = (events: RawEvent[], at = house.rooms.deliveryIngest) =>
    at.ingest(events, new IngestTally());
  const measures = (
    pilot = 'shop',
    { delivery }: { delivery: typeof replica.delivery } = house.rooms,
  ) =>
    house.read(
      PEOPLE.sponsor,
      async reading => (await delivery.report(reading, JUNE)).measures,
      `default/${pilot}`,
    );

  it('are built anew when the facts change, by whichever replica', async () => {
    await send([deployment('D1', june(1), { component: 'shop' })]);
    expect((await measures()).deploymentFrequency.sample).toBe(1);
    await send(
      [deployment('D2', june(2), { component: 'shop' })],
      replica.deliveryIngest,
    );
    expect((await measures()).deploymentFrequency.sample).toBe(2);
    expect((await measures('shop', replica)).deploymentFrequency.sample).toBe(
      2,
    );
  });

  it('are not built anew for events of others', async () => {
    await send([deployment('D1', june(1), { component: 'shop' })]);
    await measures();
    const read = jest.fn();
    house.database.knex.on('query', ({ sql }) => {
      if (/from .delivery_facts/.test(sql)) read(sql);
    });
    await send([
      deployment('D2', june(2), { component: 'other' }),
      incident('I1', june(2), june(3), { component: 'other', causedBy: 'D2' }),
    ]);
    await measures();
    expect(read).not.toHaveBeenCalled();
    await send([
      incident('I2', june(2), june(3), { component: 'other', causedBy: 'D1' }),
    ]);
    expect((await measures()).changeFailRate.failed).toBe(1);
    expect(read).toHaveBeenCalled();
  });

  it('hold incidents of others that a deployment of theirs caused, in any order of arrival', async () => {
    const caused = (id: string, causedBy: string, updatedAt: string) =>
      incident(id, june(5), june(6), {
        component: 'other',
        causedBy,
        updatedAt,
      });
    await send([caused('I1', 'D1', june(6))]);
    await measures();
    await send([deployment('D1', june(1), { component: 'shop' })]);
    await send([deployment('E1', june(1), { component: 'cart' })]);
    expect((await measures()).changeFailRate.failed).toBe(1);
    expect((await measures()).timeToRestore.sample).toBe(0);
    expect((await measures('cart')).changeFailRate.failed).toBe(0);
    // A correction says that it was another's.
    await send([caused('I1', 'E1', june(7))]);
    expect((await measures()).changeFailRate.failed).toBe(0);
    expect((await measures('cart')).changeFailRate.failed).toBe(1);
  });

  it('agree when replicas receive the same events at the same time', async () => {
    const events = Array.from({ length: 60 }, (_, i) =>
      i % 3 === 0
        ? incident(`I${i % 12}`, june(1 + (i % 20)), june(25), {
            component: i % 2 ? 'shop' : 'cart',
            causedBy: `D${i % 7}`,
            updatedAt: june(26, `0${i % 10}:00`),
          })
        : deployment(`D${i % 15}`, june(1 + (i % 20)), {
            components: i % 5 ? ['shop'] : ['cart', 'shop'],
            updatedAt: june(26, `0${i % 10}:00`),
          }),
    );
    await Promise.all([
      ...[0, 20, 40].map(from => send(events.slice(from, from + 20))),
      ...[40, 0, 20].map(from =>
        send(events.slice(from, from + 20).reverse(), replica.deliveryIngest),
      ),
      send([...events].reverse()),
      send(events, replica.deliveryIngest),
    ]);
    const keys = await house.database
      .knex('delivery_identities')
      .select('event_key', 'components', 'event_time');
    const places = keys.flatMap(({ event_key, components, event_time }) =>
      JSON.parse(components).map(
        (component: string) => `${component} ${event_time} ${event_key}`,
      ),
    );
    const facts = await house.database.knex('delivery_facts');
    expect(
      facts.map(f => `${f.component} ${f.event_time} ${f.event_key}`).sort(),
    ).toEqual(places.sort());
    for (const pilot of ['shop', 'cart']) {
      expect(await measures(pilot)).toEqual(await measures(pilot, replica));
    }
  });
});
