import { BYSTANDER } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { pilotOf } from '../__testUtils__/deliveryApi';
import { deployment, incident, june } from '../__testUtils__/events';
import { IngestTally } from '../ingest/IngestTally';

jest.setTimeout(120_000);

describe.each(testDatabases.eachSupportedId())(
  'the numbers of the portfolio on %p',
  databaseId => {
    let house: TestHouse;

    beforeEach(async () => {
      house = await TestHouse.create({
        databaseId,
        entities: [
          pilotOf('shop', ['component:default/shop']),
          pilotOf('cart', ['component:default/cart']),
        ],
      });
      house.clock.set('2026-06-20T12:00:00Z');
    });

    const row = async (pilot: string) => {
      const found = await house.database
        .knex('portfolio_rows')
        .where('pilot_ref', `default/${pilot}`)
        .first();
      return JSON.parse(found.delivery);
    };

    it('follow the events, and the days', async () => {
      const told: string[] = [];
      const { deliveryIngest, deliveryNews, deliverySummaries } = house.rooms;
      deliveryNews.listen(pilot => told.push(pilot));
      await deliverySummaries.refresh();
      expect(await row('shop')).toBeNull();

      await deliveryIngest.ingest(
        [
          deployment('D1', june(10), { component: 'shop' }),
          incident('I1', june(10), june(11), { component: 'shop' }),
        ],
        new IngestTally(),
      );
      await deliveryNews.tell();
      expect(told).toEqual(['default/shop']);
      expect(await row('shop')).toMatchObject({
        deploymentFrequency: { value: 0.25, sample: 1 },
        changeFailRate: { value: 1, failed: 1 },
        timeToRestore: { value: 86_400 },
      });
      expect(await row('cart')).toBeNull();
      // Twelve whole weeks, the one that runs the last; no data stays no data.
      const { weeks } = await row('shop');
      expect(weeks.start).toBe('2026-03-30T00:00:00.000Z');
      const none = Array.from({ length: 10 }, () => null);
      expect(weeks).toMatchObject({
        deploymentFrequency: [...none.map(() => 0), 1, expect.any(Number)],
        changeFailRate: [...none, 1, null],
        changeLeadTime: [...none, null, null],
        timeToRestore: [...none, 86_400, null],
      });

      house.clock.advance(40 * 86_400_000);
      await deliverySummaries.refresh();
      expect(await row('shop')).toBeNull();
    });

    it('are made up for by the timer when news was lost', async () => {
      const { deliveryIngest, deliverySummaries } = house.rooms;
      await deliverySummaries.refresh();
      await deliveryIngest.ingest(
        [deployment('D1', june(10), { component: 'cart' })],
        new IngestTally(),
      );
      await deliverySummaries.refresh();
      expect(await row('cart')).toMatchObject({
        deploymentFrequency: { sample: 1 },
      });
    });

    it('follow an incident of another component that blames a deployment of the pilot', async () => {
      const { deliveryIngest, deliveryNews, deliverySummaries } = house.rooms;
      await deliveryIngest.ingest(
        [
          deployment('D1', june(10), { component: 'shop' }),
          deployment('D2', june(11), { component: 'cart' }),
        ],
        new IngestTally(),
      );
      await deliveryNews.tell();
      expect((await row('shop')).changeFailRate).toMatchObject({ failed: 0 });
      const told: string[] = [];
      deliveryNews.listen(pilot => told.push(pilot));
      const blame = (causedBy: string | undefined, updatedAt: string) =>
        deliveryIngest.ingest(
          [
            incident('I1', june(11), june(12), {
              component: 'elsewhere',
              causedBy,
              updatedAt,
            }),
          ],
          new IngestTally(),
        );
      await blame('D1', june(13));
      await deliveryNews.tell();
      expect(told).toEqual(['default/shop']);
      expect((await row('shop')).changeFailRate).toMatchObject({ failed: 1 });

      // Another is to blame: told to both, and made up for where news was lost.
      await blame('D2', june(14));
      await deliveryNews.tell();
      expect(told.slice(1).sort()).toEqual(['default/cart', 'default/shop']);
      await blame(undefined, june(15));
      await deliverySummaries.refresh();
      for (const pilot of ['shop', 'cart']) {
        expect((await row(pilot)).changeFailRate).toMatchObject({ failed: 0 });
      }
    });

    it('give the checklist the last event of each target in any environment', async () => {
      const { delivery, deliveryIngest } = house.rooms;
      const facts = () =>
        house.read(
          BYSTANDER,
          reading => delivery.facts(reading),
          'default/shop',
        );
      const target = 'component:default/shop';
      expect((await facts()).lastEvents).toEqual({ [target]: undefined });
      await deliveryIngest.ingest(
        [
          deployment('D1', june(10), {
            component: 'shop',
            environment: 'staging',
          }),
          deployment('D2', june(21), { component: 'shop' }),
        ],
        new IngestTally(),
      );
      expect((await facts()).lastEvents).toEqual({
        [target]: '2026-06-10T12:00:00.000Z',
      });
    });
  },
);
