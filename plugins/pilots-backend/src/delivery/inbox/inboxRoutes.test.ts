import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { BYSTANDER } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { startDeliveryApi } from '../__testUtils__/deliveryApi';
import { june } from '../__testUtils__/events';
import { startWebhooks } from '../__testUtils__/startWebhooks';
import { alerts } from '../__testUtils__/vendorPayloads';

jest.setTimeout(120_000);

describe.each(testDatabases.eachSupportedId())(
  'deliveries on %p',
  databaseId => {
    let api: Awaited<ReturnType<typeof startWebhooks>>;

    beforeAll(async () => {
      api = await startWebhooks(databaseId);
    });
    afterAll(() => api.stop());

    it('say why they were left alone', async () => {
      await api.github({ zen: 'x', hook_id: 1 }, 'ping', 'd-3');
      await api.settled();
      const { items } = await api.deliveries('?status=ignored');
      expect(items).toEqual([
        expect.objectContaining({
          event: 'ping',
          reason: 'Delivery is not measured by events of this type',
        }),
      ]);
    });

    it('that map to nothing are listed, and applied when a mapping appears', async () => {
      const payload = alerts({
        fingerprint: 'unheard-of',
        labels: { alertname: 'Cold', service: 'cellar' },
        status: 'resolved',
        endsAt: june(20),
      });
      const { body } = await api.alertmanager(payload);
      await api.settled();
      const { items } = await api.deliveries('?status=unmapped');
      expect(items).toEqual([
        expect.objectContaining({
          id: body.id,
          unmapped: [
            'pilot-handoff.io/alert-label=alertname=Cold',
            'pilot-handoff.io/alert-label=service=cellar',
          ],
          reason: expect.stringContaining('No component is known for'),
        }),
      ]);
      const names = (query: string) =>
        api.as(BYSTANDER).get(`/delivery/unmapped${query}`).expect(200);
      const { body: first } = await names('?limit=1');
      expect(first.items).toEqual([
        {
          name: 'pilot-handoff.io/alert-label=alertname=Cold',
          deliveries: 1,
          receivedAt: items[0].receivedAt,
        },
      ]);
      const { body: rest } = await names(
        `?cursor=${first.pageInfo.nextCursor}`,
      );
      expect(rest.items).toMatchObject([
        { name: 'pilot-handoff.io/alert-label=service=cellar' },
      ]);
      expect(rest.pageInfo).toEqual({});
      const before = (await api.measures()).timeToRestore.sample;
      api.hello.metadata.annotations!['pilot-handoff.io/alert-label'] =
        'service=cellar';
      // The answer "unknown" is good for some seconds; asking anew is the timer's part.
      await new Promise(resolve => setTimeout(resolve, 5_100));
      const retried = await api
        .as(BYSTANDER)
        .post(`/delivery/deliveries/${body.id}/redelivery`);
      expect(retried.status).toBe(200);
      expect(retried.body).toMatchObject({ status: 'applied', unmapped: [] });
      expect((await names('')).body.items).toEqual([]);
      expect((await api.measures()).timeToRestore.sample).toBe(before + 1);
    });

    it('can be looked at, page by page and one by one', async () => {
      await api.alertmanager(alerts({}));
      await api.alertmanager(alerts({ status: 'resolved' }));
      await api.settled();
      const first = await api.deliveries('?limit=2');
      expect(first.items).toHaveLength(2);
      const next = await api.deliveries(
        `?limit=2&cursor=${first.pageInfo.nextCursor}`,
      );
      expect(Number(next.items[0].id)).toBeLessThan(Number(first.items[1].id));
      const { body } = await api
        .as(BYSTANDER)
        .get(`/delivery/deliveries/${first.items[0].id}`);
      expect(JSON.parse(body.body)).toHaveProperty('alerts');
      expect(JSON.stringify(body.headers)).not.toContain('Basic');
      await api.as(BYSTANDER).get('/delivery/deliveries/999999').expect(404);
      await api
        .as(BYSTANDER)
        .post('/delivery/deliveries/999999/redelivery')
        .expect(404);
      await api.as(BYSTANDER).get('/delivery/deliveries?limit=0').expect(400);
    });
  },
);

describe('the list of deliveries', () => {
  it('is for those who operate the host', async () => {
    const api = await startDeliveryApi({
      databaseId: 'SQLITE_3',
      entities: [],
      features: [
        mockServices.permissions.factory({ result: AuthorizeResult.DENY }),
      ],
    });
    const operator = api.as(BYSTANDER);
    const answers = [
      await operator.get('/delivery/deliveries'),
      await operator.get('/delivery/deliveries/1'),
      await operator.post('/delivery/deliveries/1/redelivery'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    await api.stop();
  });
});
