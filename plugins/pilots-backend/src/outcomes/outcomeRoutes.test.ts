import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { METRICS } from './__testUtils__/OutcomeHouse';

jest.setTimeout(60_000);

const PATH = '/pilots/default/loan-pre-approval';

/** A machine's token that is restricted to sending observations. */
const onlyIngest = mockServices.permissions.mock({
  authorize: async queries =>
    queries.map(({ permission }) => ({
      result:
        permission.name === 'pilots.observation.ingest'
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    })),
  authorizeConditional: async (queries, options) => {
    const { type } = options!.credentials.principal as { type: string };
    const result =
      type === 'user' ? AuthorizeResult.ALLOW : AuthorizeResult.DENY;
    return queries.map(() => ({ result }));
  },
});

describe('the routes of outcomes', () => {
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;
  const manager = () => backend.as(PEOPLE.productManager);
  const anHourAgo = () => new Date(Date.now() - 3600_000).toISOString();
  const define = (definition: object = { metrics: METRICS }) =>
    manager().put(`${PATH}/metrics`, definition).set('If-Match', '"0"');
  const start = async (features: unknown[] = []) => {
    backend = await startPilotsBackend({ features });
  };
  afterEach(() => backend.stop());

  it('save metrics with the version that was read', async () => {
    await start();
    const before = await backend.as(BYSTANDER).get(`${PATH}/metrics`);
    expect(before.headers.etag).toBe('"0"');
    expect(before.body).toMatchObject({ version: 0, metrics: [] });

    const unseen = await manager().put(`${PATH}/metrics`, {});
    expect(unseen.status).toBe(428);
    const saved = await define();
    expect(saved.status).toBe(200);
    expect(saved.headers.etag).toBe('"1"');
    expect((await define()).status).toBe(412);
    const wrong = await manager()
      .put(`${PATH}/metrics`, { metrics: [{}, {}, {}, {}, {}] })
      .set('If-Match', '"1"');
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toBe('metrics are 5; at most 4 are kept');
  });

  it('take one observation, a list, and a file', async () => {
    await start();
    await define();
    const post = (body: object) => manager().post(`${PATH}/observations`, body);
    const occurredAt = anHourAgo();
    const one = { metric: 'conversion', value: 14.2, occurredAt };
    expect((await post(one)).body).toEqual({
      accepted: 1,
      unchanged: 0,
      rejected: [],
    });
    const list = await post([one, { ...one, metric: 'churn' }]);
    expect(list.status).toBe(200);
    expect(list.body).toMatchObject({
      accepted: 0,
      unchanged: 1,
      rejected: [{ index: 1, reason: expect.stringMatching(/churn/) }],
    });

    const file = `metric;value;occurredAt\nusers;552;${occurredAt}\nusers;"5,5";${occurredAt}\n`;
    const csv = await manager()
      .post(`${PATH}/observations`, file as never)
      .type('text/csv; charset=utf-8');
    expect(csv.body).toMatchObject({
      accepted: 1,
      rejected: [
        {
          index: 1,
          line: 3,
          reason: expect.stringMatching(/must be a number/),
        },
      ],
    });

    const page = await backend
      .as(BYSTANDER)
      .get(`${PATH}/observations?limit=1&metric=users&includeSuperseded=true`);
    expect(page.body.items).toMatchObject([
      { metric: 'users', value: 552, via: 'csv', current: true },
    ]);
    expect(page.body.items[0]).not.toHaveProperty('hash');
  });

  it('refuse what is no body', async () => {
    await start();
    const post = (body: unknown, type = 'application/json') =>
      manager()
        .post(`${PATH}/observations`, body as never)
        .type(type);
    expect((await post('[{"metric":')).status).toBe(400);
    expect((await post('5')).status).toBe(400);
    expect((await post('wert\n1', 'text/csv')).status).toBe(400);
    const huge = `metric,value,occurredAt\n${'x'.repeat(2 * 1024 * 1024)}`;
    expect((await post(huge, 'text/csv')).status).toBe(413);
    expect((await post('<a/>', 'application/xml')).status).toBe(415);
    const many = await post(JSON.stringify(Array(5001).fill({})));
    expect(many.status).toBe(400);
  });

  it('let nobody observe who has no role in it', async () => {
    await start();
    await define();
    const one = { metric: 'conversion', value: 1, occurredAt: anHourAgo() };
    for (const person of [BYSTANDER, PEOPLE.sponsor, PEOPLE.riskLead]) {
      const answer = await backend.as(person).post(`${PATH}/observations`, one);
      expect(answer.status).toBe(403);
    }
  });

  it('let a machine send with the permission for it, and nothing else', async () => {
    await start([onlyIngest.factory]);
    await backend.as(BYSTANDER).get(PATH);
    const machine = backend.asService();
    const sli = { good: 99, bad: 1, at: anHourAgo(), window: 'PT1M' };
    const sent = await machine.post(`${PATH}/observations`, { sli });
    expect(sent.status).toBe(200);
    expect(sent.body).toMatchObject({ accepted: 1 });
    const elsewhere = await machine.post('/pilots/default/none/observations', {
      sli,
    });
    expect(elsewhere.status).toBe(404);
    expect((await machine.get(`${PATH}/observations`)).status).toBe(404);
  });

  it('refuse a machine without the permission', async () => {
    const nothing = mockServices.permissions.mock({
      authorize: async queries =>
        queries.map(() => ({ result: AuthorizeResult.DENY })),
      authorizeConditional: async queries =>
        queries.map(() => ({ result: AuthorizeResult.DENY })),
    });
    await start([nothing.factory]);
    const answer = await backend
      .asService()
      .post(`${PATH}/observations`, { sli: {} });
    expect(answer.status).toBe(403);
  });

  it('show on one page where the outcomes stand', async () => {
    await start();
    await define({ metrics: METRICS, sli: 'api' });
    const at = anHourAgo();
    await manager().post(`${PATH}/observations`, [
      { metric: 'conversion', value: 14.2, occurredAt: at },
      { metric: 'conversion', value: 9, occurredAt: at, segment: 'under 30' },
      { metric: 'spend', value: 41_000, occurredAt: at },
    ]);
    const page = await backend.as(BYSTANDER).get(`${PATH}/outcomes`);
    expect(page.status).toBe(200);
    expect(page.body).toMatchObject({
      metrics: [
        {
          id: 'conversion',
          supporting: false,
          targetText: 'at least 13 percent',
          latest: { value: 14.2, at },
          series: [{ value: 14.2, at }],
          reachesTarget: true,
        },
        { latest: null, series: [], reachesTarget: null },
      ],
      spend: { latest: { value: 41_000 } },
      reach: { cap: 1200, unit: 'users', latest: null },
      errorBudget: null,
      burn: [],
      troubled: [],
    });
  });
});
