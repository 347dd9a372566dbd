import webhooks from '@octokit/webhooks-examples';
import request from 'supertest';
import { testDatabases } from '../../__testUtils__/TestHouse';
import { june } from '../__testUtils__/events';
import { startWebhooks } from '../__testUtils__/startWebhooks';
import { alerts, cdevent, pagerduty } from '../__testUtils__/vendorPayloads';

jest.setTimeout(120_000);

describe.each(testDatabases.eachSupportedId())('webhooks on %p', databaseId => {
  let api: Awaited<ReturnType<typeof startWebhooks>>;

  beforeAll(async () => {
    api = await startWebhooks(databaseId);
  });
  afterAll(() => api.stop());

  it('of GitHub are kept, answered and applied once, however often they come', async () => {
    const [success] = (webhooks as any[]).find(
      ({ name }) => name === 'deployment_status',
    ).examples;
    const first = await api.github(success, 'deployment_status');
    expect(first.status).toBe(202);
    const again = await api.github(success, 'deployment_status');
    expect(again.body).toEqual(first.body);
    await api.github(success, 'deployment_status', 'd-2');
    await api.settled();
    const { items } = await api.deliveries('?source=github');
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
    const { deploymentFrequency } = await api.measures({
      from: '2019-05-15T00:00:00Z',
      to: '2019-05-16T00:00:00Z',
    });
    expect(deploymentFrequency.sample).toBe(1);
  });

  it('with a wrong signature are 401, and nothing is kept', async () => {
    const count = async () =>
      Number((await api.knex('delivery_inbox').count('* as n'))[0].n);
    const before = await count();
    const attempts = [
      api.post('github', {}, { 'X-Hub-Signature-256': 'sha256=00' }),
      api.post('github', {}),
      api.post('gitlab', {}, { 'X-Gitlab-Token': '' }),
      api.post('pagerduty', {}, { 'X-PagerDuty-Signature': 'v1=00' }),
      api.post('alertmanager', alerts(), { Authorization: 'Bearer pw' }),
      api.post('cdevents', {}),
      api.post('devlake/connections/7/issues', {}, { Authorization: 'dl' }),
      api.post('devlake', { issueKey: 'L-1' }, { Authorization: 'dl' }),
      api.post('devlake', { issueKey: 'L-1' }),
    ];
    for (const attempt of attempts) {
      expect((await attempt).status).toBe(401);
    }
    expect(await count()).toBe(before);
  });

  it('beyond the limit are 413, without JSON 400, from nowhere 404', async () => {
    const bearer = { Authorization: 'Bearer ce' };
    const large = await api.post('cdevents', 'x'.repeat(120_000), bearer);
    expect(large.status).toBe(413);
    const bad = await request(api.server)
      .post('/api/pilots/v1/webhooks/cdevents')
      .set(bearer)
      .send('{');
    expect(bad.status).toBe(400);
    expect((await api.post('cdevents', undefined, bearer)).status).toBe(400);
    expect((await api.post('jenkins', {})).status).toBe(404);
    expect((await api.post('github/x', {})).status).toBe(404);
    expect((await api.post('devlake/x', {})).status).toBe(404);
    const lake = { Authorization: 'Bearer dl' };
    expect((await api.post('devlake', undefined, lake)).status).toBe(400);
  });

  it('of PagerDuty, Alertmanager, CDEvents and DevLake reach the measures', async () => {
    const resolved = { status: 'resolved' };
    // The resolution comes first.
    await api.pagerduty(
      pagerduty('incident.resolved', june(3, '12:00'), resolved),
    );
    await api.pagerduty(pagerduty('incident.triggered', june(3, '11:00')));

    const alert = await api.alertmanager(
      alerts({ status: 'resolved', endsAt: june(3, '14:00') }),
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
      await api.post('cdevents', event, { Authorization: 'Bearer ce' });
      await api.settled();
    }

    const lake = { Authorization: 'Bearer dl' };
    const route = 'devlake/api/rest/plugins/webhook/connections/7';
    const deployed = await api.post(
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
    await api.post(
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
      (await api.post(`${route}/issue/L-1/close`, undefined, lake)).status,
    ).toBe(200);
    await api.settled();

    const { items } = await api.deliveries('?status=failed,unmapped,waiting');
    expect(items).toEqual([]);
    const { deploymentFrequency, changeFailRate, timeToRestore } =
      await api.measures({ from: june(1), to: june(30) });
    expect(deploymentFrequency.sample).toBe(2);
    expect(changeFailRate.failed).toBe(2);
    // PagerDuty's, Alertmanager's and the CDEvents' one; DevLake's was closed today.
    expect(timeToRestore).toMatchObject({ sample: 3, open: 1 });
  });

  it('of DevLake come without a route, and say themselves what they are', async () => {
    const lake = { Authorization: 'Bearer dl' };
    const issue = { type: 'INCIDENT', title: 'x', component: 'nowhere' };
    const sent = [
      { deploymentCommits: [{ repoUrl: 'nowhere', commitSha: 'c1' }], id: 'd' },
      { issueKey: 'L-9', createdDate: june(5, '12:00'), ...issue },
      { pullRequestKey: '4', mergedDate: june(5, '12:00'), id: 'p' },
      { whatever: 1 },
    ];
    for (const payload of sent) {
      expect((await api.post('devlake', payload, lake)).status).toBe(200);
    }
    await api.settled();
    const { items } = await api.deliveries('?source=devlake&limit=4');
    expect(
      items.map(({ event, status }: any) => [event, status]).reverse(),
    ).toEqual([
      ['deployment', 'unmapped'],
      ['issue', 'unmapped'],
      ['pull request', 'unmapped'],
      ['unknown', 'ignored'],
    ]);
    expect(items[1].unmapped).toContain('devlake/connection=default');
  });
});
