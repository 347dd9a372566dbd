import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { pilotOf, startDeliveryApi } from '../__testUtils__/deliveryApi';
import { change, deployment, june, JUNE } from '../__testUtils__/events';

jest.setTimeout(120_000);

const MEASURES = [
  'deploymentFrequency',
  'changeLeadTime',
  'changeFailRate',
  'recoveryTime',
  'reworkRate',
  'timeToRestore',
  'reliability',
];

describe.each(testDatabases.eachSupportedId())(
  'the delivery of a pilot on %p',
  databaseId => {
    let api: Awaited<ReturnType<typeof startDeliveryApi>>;
    const get = (pilot: string, query: Record<string, string> = {}) =>
      api
        .as(BYSTANDER)
        .get(`/pilots/default/${pilot}/delivery?${new URLSearchParams(query)}`);

    beforeAll(async () => {
      api = await startDeliveryApi({
        databaseId,
        config: {
          pilots: { delivery: { productionEnvironments: ['Shopfloor'] } },
        },
        entities: [
          pilotOf('shop', ['component:default/shop'], 'Europe/Berlin'),
          pilotOf('empty', ['system:default/nothing']),
        ],
      });
      await api.tell(
        'shop',
        [1, 2, 3, 4, 5].flatMap(day => [
          change(`c${day}`, june(day, '10:00')),
          deployment(`D${day}`, june(day), {
            commit: `c${day}`,
            environment: day === 5 ? 'production' : 'shopfloor',
          }),
        ]),
      );
    });
    afterAll(() => api.stop());

    it('answers in the shape of the contract', async () => {
      const { status, body } = await get('shop', JUNE);
      expect(status).toBe(200);
      expect(Object.keys(body)).toEqual(['window', 'measures', 'series']);
      expect(body.window).toEqual({
        from: '2026-06-01T00:00:00.000Z',
        to: '2026-07-01T00:00:00.000Z',
        timeZone: 'Europe/Berlin',
      });
      expect(Object.keys(body.measures)).toEqual(MEASURES);
      expect(body.measures.deploymentFrequency).toEqual({
        value: 4 / (30 / 7),
        unit: 'deployments/week',
        sample: 4,
        failedRollouts: 0,
      });
      // Berlin's Monday begins at 22:00 UTC: the window cuts the first week.
      expect(body.series[0]).toMatchObject({
        start: '2026-06-01T00:00:00.000Z',
        end: '2026-06-07T22:00:00.000Z',
        partial: true,
        measures: { deploymentFrequency: { sample: 4 } },
      });
      expect(body.series[1]).toMatchObject({ partial: false });
      expect(body.series).toHaveLength(5);
    });

    it('reports the twelve weeks up to now unless told otherwise', async () => {
      const { body } = await get('shop');
      const { from, to } = body.window;
      expect(Date.parse(to) - Date.parse(from)).toBe(12 * 7 * 86_400_000);
      expect(Math.abs(Date.parse(to) - Date.now())).toBeLessThan(60_000);
      const before = await get('shop', { to: '2026-06-30T02:00:00+02:00' });
      expect(before.body.window).toMatchObject({
        from: '2026-04-07T00:00:00.000Z',
        to: '2026-06-30T00:00:00.000Z',
      });
    });

    it('reports as many weeks as are asked for', async () => {
      const { body } = await get('shop', {
        weeks: '4',
        to: '2026-06-30T00:00:00Z',
      });
      expect(body.window.from).toBe('2026-06-02T00:00:00.000Z');
      for (const weeks of ['0', '1.5', 'x', '521']) {
        expect((await get('shop', { weeks })).status).toBe(400);
      }
    });

    it('understands times that are not encoded', async () => {
      for (const query of [
        'from=2026-06-01T02:00:00+02:00&to=2026-07-01T00:00:00Z',
        'from=2026-05-31t19:00:00-05:00&to=2026-07-01T00:00:00.0004z',
      ]) {
        const { status, body } = await api
          .as(BYSTANDER)
          .get(`/pilots/default/shop/delivery?${query}`);
        expect(status).toBe(200);
        expect(body.window).toMatchObject({
          from: '2026-06-01T00:00:00.000Z',
          to: '2026-07-01T00:00:00.000Z',
        });
      }
    });

    it('answers 400 to a window that is none, 404 to a pilot that is none', async () => {
      const windows: Record<string, string>[] = [
        { from: june(2), to: june(2) },
        { from: june(3), to: june(2) },
        { from: '2026-06-01', to: june(2) },
        { from: '2026-06-01T00:00:00', to: june(2) },
        { from: june(1), to: 'today' },
        { to: 'today' },
        { from: 'x' },
      ];
      for (const window of windows) {
        expect((await get('shop', window)).status).toBe(400);
        const explanation = await api.explain('shop', 'changeFailRate', {
          ...window,
          ...(window.from ? {} : { from: '' }),
        });
        expect(explanation.status).toBe(400);
      }
      expect((await get('nowhere')).status).toBe(404);
    });

    it('says when nothing can count for want of targets', async () => {
      const { body } = await get('empty', JUNE);
      expect(body.notice).toMatch(/no components/);
      expect(body.measures.deploymentFrequency.value).toBe(0);
    });

    it('pages through what is behind a value, and what was left out', async () => {
      const { body: whole } = await api.explain('shop', 'deploymentFrequency');
      expect(whole.included.map((e: any) => e.event.id)).toEqual([
        'D1',
        'D2',
        'D3',
        'D4',
      ]);
      expect(whole.excluded).toEqual([
        {
          event: expect.objectContaining({ id: 'D5', type: 'deployment' }),
          code: 'not-production',
          reason: expect.stringContaining('production is not production'),
        },
      ]);
      expect(whole.totals).toEqual({ included: 4, excluded: 1 });
      expect(whole.pageInfo).toEqual({});

      const seen: any = { included: [], excluded: [] };
      let cursor: string | undefined;
      let pages = 0;
      do {
        const { body } = await api.explain('shop', 'deploymentFrequency', {
          limit: '2',
          ...(cursor && { cursor }),
        });
        seen.included.push(...body.included);
        seen.excluded.push(...body.excluded);
        cursor = body.pageInfo.nextCursor;
        pages += 1;
      } while (cursor);
      expect(pages).toBe(3);
      expect(seen).toEqual({
        included: whole.included,
        excluded: whole.excluded,
      });
    });

    it('explains every measure, and names them all to whoever asks for another', async () => {
      for (const measure of MEASURES) {
        const { status } = await api.explain('shop', measure);
        expect(status).toBe(200);
      }
      for (const measure of ['velocity', '']) {
        const { status, body } = await api.explain('shop', measure);
        expect(status).toBe(400);
        expect(body.error.message).toContain(MEASURES.join(', '));
      }
      const bad = await api.explain('shop', 'reworkRate', { cursor: 'x' });
      expect(bad.status).toBe(400);
    });

    it('gives deployments and incidents as marks on the time axis', async () => {
      const { status, body } = await api
        .as(BYSTANDER)
        .get(
          `/pilots/default/shop/delivery/marks?${new URLSearchParams(JUNE)}`,
        );
      expect(status).toBe(200);
      expect(body).toEqual({
        deployments: expect.any(Array),
        incidents: [],
        totals: { deployments: 4, incidents: 0 },
      });
      expect(body.deployments[0]).toEqual({
        source: 'shop',
        id: 'D1',
        state: 'counted',
        finishedAt: '2026-06-01T12:00:00.000Z',
        components: ['component:default/shop'],
        rework: false,
      });
    });

    it('freezes the values with which the pilot sets out', async () => {
      const path = '/pilots/default/shop/delivery/baseline';
      await api.as(BYSTANDER).get(path).expect(404);
      await api.as(PEOPLE.sponsor).post(path).expect(403);
      const { status, body } = await api.as(PEOPLE.techLead).post(path);
      expect(status).toBe(201);
      expect(body.hash).toMatch(/^[0-9a-f]{64}$/);
      const read = await api.as(BYSTANDER).get(path);
      expect(read.body).toEqual(body);
    });
  },
);
