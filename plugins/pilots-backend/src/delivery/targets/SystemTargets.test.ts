import { Entity } from '@backstage/catalog-model';
import { PEOPLE } from '../../__testUtils__/examplePilot';
import { TestHouse, testDatabases } from '../../__testUtils__/TestHouse';
import { pilotOf } from '../__testUtils__/deliveryApi';
import { deployment, june } from '../__testUtils__/events';
import { IngestTally } from '../ingest/IngestTally';

jest.setTimeout(120_000);

const part = (name: string, system: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default' },
  relations: [{ type: 'partOf', targetRef: `system:default/${system}` }],
});

describe.each(testDatabases.eachSupportedId())(
  'Systems as targets on %p',
  databaseId => {
    const JUNE = {
      from: Date.parse(june(1, '00:00')),
      to: Date.parse(june(31)),
    };

    it('mean their components, until approve fixes them', async () => {
      const components = [part('till', 'shop'), part('stock', 'shop')];
      const house = await TestHouse.create({
        databaseId,
        entities: [
          pilotOf('shop', ['system:default/shop', 'component:default/mail']),
          part('elsewhere', 'other'),
          ...components,
        ],
      });
      house.clock.set('2026-07-01T00:00:00Z');
      const { delivery, deliveryIngest, systemTargets } = house.rooms;
      await deliveryIngest.ingest(
        ['till', 'stock', 'mail', 'elsewhere'].map(component =>
          deployment(component, june(3), { component }),
        ),
        new IngestTally(),
      );
      const read = <T>(run: (reading: any) => Promise<T>) =>
        house.read(PEOPLE.sponsor, run, 'default/shop');
      const sample = async () =>
        (await read(reading => delivery.report(reading, JUNE))).measures
          .deploymentFrequency.sample;
      expect(await sample()).toBe(3);
      const { lastEvents } = await read(reading => delivery.facts(reading));
      expect(Object.keys(lastEvents).sort()).toEqual([
        'component:default/mail',
        'system:default/shop',
      ]);
      expect(lastEvents['system:default/shop']).toBe(
        '2026-06-03T12:00:00.000Z',
      );

      const { knex } = house.database;
      await knex('delivery_system_components')
        .where('component', 'component:default/till')
        .delete();
      expect(await sample()).toBe(2);
      await systemTargets.refresh();
      expect(await sample()).toBe(3);

      await knex('pilots').update({ frozen: '{}' });
      await knex('delivery_system_components')
        .where('component', 'component:default/till')
        .delete();
      await systemTargets.refresh();
      expect(
        await knex('delivery_system_components').select('component'),
      ).toEqual([{ component: 'component:default/stock' }]);

      // An amendment adds a System; what was fixed before stays as it is.
      await knex('pilot_targets').insert({
        pilot_ref: 'default/shop',
        target_ref: 'system:default/other',
      });
      await systemTargets.refresh();
      expect(
        await knex('delivery_system_components')
          .where('pilot_ref', 'default/shop')
          .orderBy('component')
          .pluck('component'),
      ).toEqual(['component:default/elsewhere', 'component:default/stock']);
    });
  },
);
