import { PEOPLE } from '../__testUtils__/examplePilot';
import { testDatabases, TestHouse } from '../__testUtils__/TestHouse';
import { pilotOf } from './__testUtils__/deliveryApi';
import { deployment, incident, june } from './__testUtils__/events';
import { alerts } from './__testUtils__/vendorPayloads';
import { IngestTally } from './ingest/IngestTally';

jest.setTimeout(120_000);

const FILES = [
  '20261122000200_delivery.js',
  '20261122000201_delivery_links.js',
  '20261122000202_delivery_inbox.js',
  '20261129003201_deployment_lookups.js',
];

describe.each(testDatabases.eachSupportedId())(
  'the tables of delivery on %p',
  databaseId => {
    it('go with rows in them, and come back', async () => {
      const house = await TestHouse.create({
        databaseId,
        entities: [pilotOf('shop', ['component:default/shop'])],
      });
      const { deliveryIngest, deliveryLinks, inbox, inboxWorker } = house.rooms;
      house.clock.set('2026-07-01T00:00:00Z');
      const fill = async () => {
        const tally = new IngestTally();
        await deliveryIngest.ingest(
          [
            deployment('D1', june(1), { component: 'shop' }),
            // Before, between and after the years that have a partition.
            ...['0001', '2015', '2016', '2020'].map(year =>
              deployment(`D${year}`, `${year}-01-01T00:00:00Z`, {
                component: 'shop',
              }),
            ),
            incident('I1', june(1, '13:00'), undefined, {
              component: 'shop',
              causedBy: 'D1',
            }),
          ],
          tally,
        );
        expect(tally.result).toMatchObject({ accepted: 6, rejected: [] });
        await house.as(
          PEOPLE.techLead,
          'incident.link',
          uow =>
            deliveryLinks.link(uow, {
              incident: { id: 'I1' },
              deployment: null,
              reason: 'No',
            }),
          { ref: 'default/shop' },
        );
        await inbox.receive({
          source: 'alertmanager',
          path: '',
          headers: {},
          body: Buffer.from(JSON.stringify(alerts({}))),
        });
        await inboxWorker.drain();
      };
      await fill();
      const { knex } = house.database;
      const migrations = FILES.map(file => require(`../../migrations/${file}`));
      for (const { down } of [...migrations].reverse()) await down(knex);
      expect(await knex.schema.hasTable('delivery_facts')).toBe(false);
      expect(await knex.schema.hasTable('delivery_inbox')).toBe(false);
      for (const { up } of migrations) await up(knex);
      await fill();
      const [{ count }] = await knex('delivery_facts').count('* as count');
      expect(Number(count)).toBe(6);
    });
  },
);
