import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { pilotOf, startDeliveryApi } from '../__testUtils__/deliveryApi';
import { deployment, incident, june } from '../__testUtils__/events';

jest.setTimeout(120_000);

const NDJSON = 'application/x-ndjson';
const shop = { component: 'shop' };
describe.each(testDatabases.eachSupportedId())(
  'POST /delivery/events on %p',
  databaseId => {
    let api: Awaited<ReturnType<typeof startDeliveryApi>>;

    beforeAll(async () => {
      api = await startDeliveryApi({
        databaseId,
        entities: [
          pilotOf('one', ['component:default/shop']),
          pilotOf('two', ['component:default/shop', 'component:default/cart']),
          pilotOf('late', ['component:default/late']),
        ],
      });
    });
    afterAll(() => api.stop());

    it('takes an array, and nothing new when it comes again', async () => {
      const events = [
        deployment('A1', june(1), shop),
        deployment('A2', june(2), { ...shop, updatedAt: june(2) }),
        incident('AI', june(3), june(4), shop),
      ];
      const first = await api.asService().post('/delivery/events', events);
      expect(first.status).toBe(200);
      expect(first.body).toEqual({ accepted: 3, unchanged: 0, rejected: [] });
      const again = await api.asService().post('/delivery/events', events);
      expect(again.body).toEqual({ accepted: 0, unchanged: 3, rejected: [] });
    });

    it('takes one event, and counts it in both pilots of its component', async () => {
      const { body } = await api
        .asService()
        .post('/delivery/events', deployment('B1', june(20), shop));
      expect(body).toEqual({ accepted: 1, unchanged: 0, rejected: [] });
      const window = { from: june(20, '00:00'), to: june(21, '00:00') };
      for (const pilot of ['one', 'two']) {
        const { measures } = await api.report(pilot, window);
        expect(measures.deploymentFrequency.sample).toBe(1);
      }
    });

    it('says why it refuses an event, and keeps the rest', async () => {
      const ahead = new Date(Date.now() + 25 * 3600_000).toISOString();
      const events: [event: unknown, reason: RegExp | undefined][] = [
        [deployment('C1', june(1), shop), undefined],
        [{ ...shop, type: 'release', id: 'x' }, /type must be one of/],
        [deployment('x', june(1), { ...shop, status: 'ok' }), /status must/],
        [deployment('x', '2026-06-01T12:00:00', shop), /offset/],
        [
          { ...shop, type: 'deployment', id: 'x', status: 'failed' },
          /finishedAt is missing/,
        ],
        [
          deployment('x', june(1), { ...shop, startedAt: june(2) }),
          /finishedAt is before startedAt/,
        ],
        [
          incident('x', june(2), june(1), shop),
          /resolvedAt is before startedAt/,
        ],
        [deployment('x', ahead, shop), /24 hours in the future/],
        [
          deployment('x', june(1), { component: 'component:/x' }),
          /no entity ref/,
        ],
        ['text', /JSON object/],
        [null, /JSON object/],
        [incident('CI', june(2), june(3), shop), undefined],
      ];
      const { status, body } = await api.asService().post(
        '/delivery/events',
        events.map(([event]) => event),
      );
      expect(status).toBe(200);
      expect(body).toMatchObject({ accepted: 2, unchanged: 0 });
      const reasons = events.map(
        (_, index) =>
          body.rejected.find((refusal: any) => refusal.index === index)
            ?.reason ?? 'taken',
      );
      events.forEach(([, reason], index) =>
        expect(reasons[index]).toMatch(reason ?? /^taken$/),
      );
    });

    it('answers 400 when nothing parses, 415 to other types, 413 beyond the limit', async () => {
      for (const body of ['{', 'nonsense', '', '42', '"text"', 'null']) {
        expect((await api.send('application/json', body)).status).toBe(400);
      }
      for (const body of ['', '\n\n', 'nonsense\n{']) {
        expect((await api.send(NDJSON, body)).status).toBe(400);
      }
      expect((await api.send('application/json', '[]')).body).toEqual({
        accepted: 0,
        unchanged: 0,
        rejected: [],
      });
      // As Windows tools write JSON, with a byte order mark.
      expect((await api.send('application/json', '\ufeff[]')).status).toBe(200);
      const latin1 = Buffer.from('[{"title": "caf\u00e9"}]', 'latin1');
      expect((await api.send('application/json', latin1)).status).toBe(400);
      expect((await api.send('text/plain', '[]')).status).toBe(415);
      const large = JSON.stringify([{ title: 'x'.repeat(10 * 1024 * 1024) }]);
      expect((await api.send('application/json', large)).status).toBe(413);
    });

    it('lets the last received win where nobody says when, within a millisecond too', async () => {
      const said = ['failed', 'cancelled', 'succeeded'];
      for (const status of said) {
        await api
          .asService()
          .post(
            '/delivery/events',
            deployment('L1', june(9), { component: 'late', status }),
          );
      }
      const batch = [...said, 'failed'].map(status =>
        deployment('L2', june(9), { component: 'late', status }),
      );
      const { body } = await api.asService().post('/delivery/events', batch);
      expect(body.accepted).toBe(4);
      const { measures } = await api.report('late');
      expect(measures.deploymentFrequency).toMatchObject({
        sample: 1,
        failedRollouts: 1,
      });
    });

    it('moves an event to where its latest version says that it belongs', async () => {
      const version = (component: string, day: number) =>
        incident('M1', june(day), june(day, '13:00'), {
          component,
          source: 'mover',
          updatedAt: june(day),
        });
      const window = { from: '2020-01-01T00:00:00Z', to: june(30) };
      const restored = async (pilot: string) =>
        (await api.report(pilot, window)).measures.timeToRestore.sample;
      const before = await restored('one');
      await api.asService().post('/delivery/events', [version('shop', 10)]);
      expect(await restored('one')).toBe(before + 1);
      await api.asService().post('/delivery/events', [version('cart', 12)]);
      expect(await restored('one')).toBe(before);
      const late = await api
        .asService()
        .post('/delivery/events', [version('shop', 11)]);
      expect(late.body).toMatchObject({ accepted: 0, unchanged: 1 });
      expect(await restored('one')).toBe(before);
      expect(
        await api.knex('delivery_facts').where('body', 'like', '%"M1"%'),
      ).toHaveLength(1);
    });
  },
);

describe('who may send events', () => {
  it('is decided by the permission framework', async () => {
    const permissions = mockServices.permissions.factory({
      result: AuthorizeResult.DENY,
    });
    const api = await startDeliveryApi({
      databaseId: 'SQLITE_3',
      entities: [],
      features: [permissions],
    });
    const person = await api
      .as(PEOPLE.techLead)
      .post('/delivery/events', [deployment('A1', june(1), shop)]);
    expect(person.status).toBe(403);
    expect(person.body.error.message).toContain('pilots.delivery.ingest');
    const nobody = await api
      .send('application/json', '[]')
      .set('Authorization', mockCredentials.none.header());
    expect(nobody.status).toBe(401);
    await api.stop();
  });
});
