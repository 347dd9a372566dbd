import { Entity } from '@backstage/catalog-model';
import { testDatabases, TestHouse } from '../../__testUtils__/TestHouse';
import { pilotOf } from '../__testUtils__/deliveryApi';
import { june } from '../__testUtils__/events';
import { alerts, cdevent } from '../__testUtils__/vendorPayloads';
import { subscribeInbox } from './subscribeInbox';

jest.setTimeout(120_000);

describe.each(testDatabases.eachSupportedId())(
  'the inbox on %p',
  databaseId => {
    let house: TestHouse;
    let till: Entity;

    beforeEach(async () => {
      till = {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'till', namespace: 'default', annotations: {} },
        spec: {},
      };
      house = await TestHouse.create({
        databaseId,
        entities: [pilotOf('shop', ['component:default/till']), till],
      });
      house.clock.set('2026-07-01T00:00:00Z');
    });

    const receive = (source: 'alertmanager' | 'cdevents', payload: object) =>
      house.rooms.inbox.receive({
        source,
        path: '',
        headers: {},
        body: Buffer.from(JSON.stringify(payload)),
      });
    const rows = async () => {
      await house.rooms.inboxWorker.drain();
      return house.database.knex('delivery_inbox').orderBy('id');
    };

    it('applies what mapped to nothing as soon as a mapping appears', async () => {
      await receive('alertmanager', alerts({ labels: { service: 'till' } }));
      expect(await rows()).toMatchObject([{ status: 'unmapped' }]);
      const { inboxWorker } = house.rooms;
      await inboxWorker.remap();
      expect(await rows()).toMatchObject([{ status: 'unmapped' }]);
      till.metadata.annotations!['pilot-handoff.io/alert-label'] =
        'service=till';
      await inboxWorker.remap();
      expect(await rows()).toMatchObject([{ status: 'applied', detail: null }]);
      expect(await house.database.knex('delivery_unmapped')).toEqual([]);
    });

    it('keeps what is hostile as it can be kept', async () => {
      const hostile = `\0\ud800${'x'.repeat(5_000)}`;
      await receive('alertmanager', {
        status: hostile,
        alerts: [
          {
            status: 'firing',
            startsAt: june(1),
            labels: { [hostile]: hostile },
          },
          {
            status: 'firing',
            startsAt: hostile,
            labels: { component: 'till' },
          },
          {
            status: 'firing',
            startsAt: june(1),
            labels: { component: hostile },
          },
        ],
      });
      await receive(
        'cdevents',
        cdevent('incident.resolved', june(3), { id: hostile, source: hostile }),
      );
      await receive('cdevents', { type: hostile, id: hostile });
      expect(await rows()).toMatchObject([
        { status: 'unmapped', outcome: expect.stringContaining('startedAt') },
        { status: 'waiting' },
        { status: 'ignored' },
      ]);
    });

    it('keeps a resolution until the incident itself has come', async () => {
      const subject = {
        id: 'i',
        content: { environment: { id: 'prod' }, service: { id: 'till' } },
      };
      await receive(
        'cdevents',
        cdevent('incident.resolved', june(3, '13:00'), subject),
      );
      expect(await rows()).toMatchObject([
        { status: 'waiting', detail: expect.stringContaining('began') },
      ]);
      await receive(
        'cdevents',
        cdevent('incident.detected', june(3, '12:00'), subject),
      );
      const both = await rows();
      expect(both.map(row => row.status)).toEqual(['applied', 'applied']);
      expect(both[0].detail).toContain(`with delivery ${both[1].id}`);
      const [fact] = await house.database.knex('delivery_facts');
      expect(JSON.parse(fact.body)).toMatchObject({
        startedAt: Date.parse(june(3, '12:00')),
        resolvedAt: Date.parse(june(3, '13:00')),
      });
    });

    it('tries again after an error, and leaves it to an operator in the end', async () => {
      const { inboxWorker } = house.rooms;
      const { knex } = house.database;
      await receive('alertmanager', alerts({ labels: { component: 'till' } }));
      await inboxWorker.drain();
      await knex('delivery_inbox').update({
        status: 'pending',
        body: Buffer.from('{'),
        next_attempt_at: 0,
      });
      await inboxWorker.drain();
      expect(await rows()).toMatchObject([
        { status: 'pending', detail: expect.stringContaining('not JSON') },
      ]);
      for (let i = 0; i < 10; i++) {
        house.clock.advance(10 * 60_000);
        await inboxWorker.drain();
      }
      expect(await rows()).toMatchObject([{ status: 'failed' }]);
    });

    it('takes over what a dead replica had taken, when its lease ends', async () => {
      const { knex } = house.database;
      await receive('alertmanager', alerts({ labels: { component: 'till' } }));
      await house.rooms.inboxWorker.drain();
      const now = house.clock.now().getTime();
      await knex('delivery_inbox').update({
        status: 'pending',
        next_attempt_at: now + 30_000,
      });
      expect(await rows()).toMatchObject([{ status: 'pending' }]);
      house.clock.advance(30_000);
      expect(await rows()).toMatchObject([{ status: 'applied' }]);
    });

    it('forgets what was settled long ago, and nothing else', async () => {
      await receive('alertmanager', alerts({ labels: { component: 'till' } }));
      await receive('alertmanager', alerts({ labels: { nobody: 'knows' } }));
      await house.rooms.inboxWorker.drain();
      house.clock.advance(91 * 86_400_000);
      await house.rooms.inboxWorker.forgetOld();
      expect(await rows()).toMatchObject([{ status: 'unmapped' }]);
    });

    it('never fails the event bus, whatever is published', async () => {
      let onEvent: (event: any) => Promise<void> = async () => {};
      await subscribeInbox({
        events: {
          publish: async () => {},
          subscribe: async options => {
            onEvent = options.onEvent;
          },
        },
        inbox: house.rooms.inbox,
        logger: { error() {} } as never,
      });
      await onEvent({ topic: 'github', eventPayload: { zen: 'x' } });
      await onEvent({ topic: 'github', eventPayload: undefined });
      await onEvent({ topic: 'other', eventPayload: {} });
      expect(await rows()).toMatchObject([
        { event: 'ping', status: 'ignored' },
      ]);
    });
  },
);
