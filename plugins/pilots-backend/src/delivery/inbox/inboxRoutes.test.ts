import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import webhooks from '@octokit/webhooks-examples';
import { createHmac } from 'node:crypto';
import request from 'supertest';
import { BYSTANDER } from '../../__testUtils__/examplePilot';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { pilotOf, startDeliveryApi } from '../__testUtils__/deliveryApi';
import { june } from '../__testUtils__/events';
import { alerts, cdevent, pagerduty } from '../__testUtils__/vendorPayloads';

jest.setTimeout(120_000);

const component = (
  name: string,
  annotations: Record<string, string> = {},
): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name, namespace: 'default', annotations },
  spec: {},
});

const CONFIG = {
  pilots: {
    webhooks: {
      bodyLimit: '100kb',
      github: { secret: 'old secret', secrets: ['new secret'] },
      pagerduty: { secret: 'pd' },
      alertmanager: { username: 'am', password: 'pw' },
      cdevents: { secret: 'ce' },
      devlake: { secret: 'dl' },
    },
    delivery: {
      mapping: [{ match: 'devlake/connection=7', component: 'till' }],
    },
  },
};

describe.each(testDatabases.eachSupportedId())('webhooks on %p', databaseId => {
  let api: Awaited<ReturnType<typeof startDeliveryApi>>;
  const entities: Entity[] = [
    pilotOf('shop', ['component:default/till', 'component:default/hello']),
    component('hello', {
      'github.com/project-slug': 'codertocat/Hello-World',
    }),
    component('till', {
      'pagerduty.com/service-id': 'PF9KMXH',
      'pilot-handoff.io/alert-label': 'job=till',
    }),
  ];

  beforeAll(async () => {
    api = await startDeliveryApi({ databaseId, entities, config: CONFIG });
  });
  afterAll(() => api.stop());

  const post = (
    path: string,
    payload: unknown,
    headers: Record<string, string> = {},
  ) =>
    request(api.server)
      .post(`/api/pilots/v1/webhooks/${path}`)
      .set({ 'Content-Type': 'application/json', ...headers })
      .serialize(sent => sent as unknown as string)
      .send((payload === undefined ? '' : JSON.stringify(payload)) as string);
  const github = (payload: unknown, event: string, id = 'd-1') =>
    post('github', payload, {
      'X-GitHub-Event': event,
      'X-GitHub-Delivery': id,
      'X-Hub-Signature-256': `sha256=${createHmac('sha256', 'new secret')
        .update(JSON.stringify(payload))
        .digest('hex')}`,
    });
  const deliveries = async (query = '') =>
    (await api.as(BYSTANDER).get(`/delivery/deliveries${query}`)).body;
  /** Waits until nothing is pending. */
  const settled = async () => {
    for (let i = 0; i < 200; i++) {
      const { items } = await deliveries('?status=pending');
      if (items.length === 0) return;
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    throw new Error('Something stays pending');
  };
  const measures = async (window?: { from: string; to: string }) =>
    (await api.report('shop', window)).measures;

  it('of GitHub are kept, answered and applied once, however often they come', async () => {
    const [success] = (webhooks as any[]).find(
      ({ name }) => name === 'deployment_status',
    ).examples;
    const first = await github(success, 'deployment_status');
    expect(first.status).toBe(202);
    const again = await github(success, 'deployment_status');
    expect(again.body).toEqual(first.body);
    await github(success, 'deployment_status', 'd-2');
    await settled();
    const { items } = await deliveries('?source=github');
    expect(items).toHaveLength(2);
    expect(items[1]).toMatchObject({
      id: first.body.id,
      source: 'github',
      event: 'deployment_status',
      deliveryId: 'd-1',
      status: 'applied',
      outcome: { accepted: 1, unchanged: 0, rejected: [] },
      unmapped: [],
      attempts: 1,
    });
    const { deploymentFrequency } = await measures({
      from: '2019-05-15T00:00:00Z',
      to: '2019-05-16T00:00:00Z',
    });
    expect(deploymentFrequency.sample).toBe(1);
  });

  it('say why they were left alone', async () => {
    await github({ zen: 'x', hook_id: 1 }, 'ping', 'd-3');
    await settled();
    const { items } = await deliveries('?status=ignored');
    expect(items).toEqual([
      expect.objectContaining({
        event: 'ping',
        reason: 'Delivery is not measured by events of this type',
      }),
    ]);
  });

  it('with a wrong signature are 401, and nothing is kept', async () => {
    const count = async () =>
      Number((await api.knex('delivery_inbox').count('* as n'))[0].n);
    const before = await count();
    const attempts = [
      post('github', {}, { 'X-Hub-Signature-256': 'sha256=00' }),
      post('github', {}),
      post('gitlab', {}, { 'X-Gitlab-Token': '' }),
      post('pagerduty', {}, { 'X-PagerDuty-Signature': 'v1=00' }),
      post('alertmanager', alerts(), { Authorization: 'Bearer pw' }),
      post('cdevents', {}),
      post('devlake/connections/7/issues', {}, { Authorization: 'dl' }),
    ];
    for (const attempt of attempts) {
      expect((await attempt).status).toBe(401);
    }
    expect(await count()).toBe(before);
  });

  it('beyond the limit are 413, without JSON 400, from nowhere 404', async () => {
    const bearer = { Authorization: 'Bearer ce' };
    const large = await post('cdevents', 'x'.repeat(120_000), bearer);
    expect(large.status).toBe(413);
    const bad = await request(api.server)
      .post('/api/pilots/v1/webhooks/cdevents')
      .set(bearer)
      .send('{');
    expect(bad.status).toBe(400);
    expect((await post('cdevents', undefined, bearer)).status).toBe(400);
    expect((await post('jenkins', {})).status).toBe(404);
    expect((await post('github/x', {})).status).toBe(404);
    expect((await post('devlake', {})).status).toBe(404);
  });

  it('of PagerDuty, Alertmanager, CDEvents and DevLake reach the measures', async () => {
    const sign = (payload: object) =>
      createHmac('sha256', 'pd').update(JSON.stringify(payload)).digest('hex');
    const pager = async (payload: object) =>
      post('pagerduty', payload, {
        'X-PagerDuty-Signature': `v1=0123,v1=${sign(payload)}`,
      });
    const resolved = { status: 'resolved' };
    // The resolution comes first.
    await pager(pagerduty('incident.resolved', june(3, '12:00'), resolved));
    await pager(pagerduty('incident.triggered', june(3, '11:00')));

    const basic = `Basic ${Buffer.from('am:pw').toString('base64')}`;
    const alert = await post(
      'alertmanager',
      alerts({ status: 'resolved', endsAt: june(3, '14:00') }),
      { Authorization: basic },
    );
    expect(alert.status).toBe(202);

    const content = {
      environment: { id: 'production' },
      service: { id: 'till' },
    };
    for (const event of [
      cdevent('incident.resolved', june(4, '13:00'), { id: 'i', content }),
      cdevent('incident.detected', june(4, '12:00'), { id: 'i', content }),
      cdevent('service.deployed', june(4, '11:00'), {
        id: 'till',
        content: { ...content, artifactId: 'pkg:oci/till@1' },
      }),
    ]) {
      await post('cdevents', event, { Authorization: 'Bearer ce' });
      await settled();
    }

    const lake = { Authorization: 'Bearer dl' };
    const route = 'devlake/api/rest/plugins/webhook/connections/7';
    const deployed = await post(
      `${route}/deployments`,
      {
        id: 'lake-1',
        startedDate: june(5, '10:00'),
        finishedDate: june(5, '11:00'),
        deploymentCommits: [{ repoUrl: 'somewhere', commitSha: 'c1' }],
      },
      lake,
    );
    expect(deployed.status).toBe(200);
    await post(
      `${route}/issues`,
      {
        issueKey: 'L-1',
        type: 'INCIDENT',
        title: 'x',
        status: 'TODO',
        createdDate: june(5, '12:00'),
      },
      lake,
    );
    expect(
      (await post(`${route}/issue/L-1/close`, undefined, lake)).status,
    ).toBe(200);
    await settled();

    const { items } = await deliveries('?status=failed,unmapped,waiting');
    expect(items).toEqual([]);
    const { deploymentFrequency, changeFailRate, timeToRestore } =
      await measures({ from: june(1), to: june(30) });
    expect(deploymentFrequency.sample).toBe(2);
    expect(changeFailRate.failed).toBe(2);
    // PagerDuty's, Alertmanager's and the CDEvents' one; DevLake's was closed today.
    expect(timeToRestore).toMatchObject({ sample: 3, open: 1 });
  });

  it('that map to nothing are listed, and applied when a mapping appears', async () => {
    const payload = alerts({
      fingerprint: 'unheard-of',
      labels: { alertname: 'Cold', service: 'cellar' },
      status: 'resolved',
      endsAt: june(20),
    });
    const basic = `Basic ${Buffer.from('am:pw').toString('base64')}`;
    const { body } = await post('alertmanager', payload, {
      Authorization: basic,
    });
    await settled();
    const { items } = await deliveries('?status=unmapped');
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
    const before = (await measures()).timeToRestore.sample;
    entities.find(e => e.metadata.name === 'hello')!.metadata.annotations![
      'pilot-handoff.io/alert-label'
    ] = 'service=cellar';
    // The answer "unknown" is good for some seconds; asking anew is the timer's part.
    await new Promise(resolve => setTimeout(resolve, 5_100));
    const retried = await api
      .as(BYSTANDER)
      .post(`/delivery/deliveries/${body.id}/redelivery`);
    expect(retried.status).toBe(200);
    expect(retried.body).toMatchObject({ status: 'applied', unmapped: [] });
    expect((await measures()).timeToRestore.sample).toBe(before + 1);
  });

  it('can be looked at, page by page and one by one', async () => {
    const first = await deliveries('?limit=3');
    expect(first.items).toHaveLength(3);
    const next = await deliveries(
      `?limit=3&cursor=${first.pageInfo.nextCursor}`,
    );
    expect(Number(next.items[0].id)).toBeLessThan(Number(first.items[2].id));
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
});

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
