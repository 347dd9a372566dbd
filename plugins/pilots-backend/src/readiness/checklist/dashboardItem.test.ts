import { BYSTANDER, PEOPLE } from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';
import { startablePilot } from '../../__testUtils__/startablePilot';
import { PATH, walk } from '../../__testUtils__/walkToRunning';

jest.setTimeout(120_000);

describe('item 6, the dashboard', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;
  let steps: ReturnType<typeof walk>;
  const pilot = startablePilot() as any;

  const item = async () => {
    const { body } = await api.as(BYSTANDER).get(`${PATH}/readiness`);
    return body.items.find(({ id }: any) => id === 'dashboard');
  };
  const check = async (id: string) =>
    (await item()).checks.find((c: any) => c.id === id);
  const hoursAgo = (hours: number) =>
    new Date(Date.now() - hours * 3600_000).toISOString();

  beforeAll(async () => {
    api = await startPilotsBackend({ entities: [pilot] });
    steps = walk(api);
    await steps.writePack();
    await steps.proposeCriteria();
    await steps.ok(steps.transition('productManager', 'submit'));
  });
  afterAll(() => api.stop());

  it('fails on each piece of evidence that is missing', async () => {
    expect(await check('dashboard.events')).toMatchObject({ status: 'failed' });
    expect(await check('dashboard.baseline')).toMatchObject({
      status: 'failed',
      fix: expect.objectContaining({ link: 'dora' }),
    });
    expect(await check('dashboard.metrics')).toMatchObject({
      status: 'failed',
      fix: expect.objectContaining({ link: 'dora#outcomes' }),
    });
  });

  it('wants a target and a source of each business metric', async () => {
    const put = async (metric: object) =>
      steps.ok(
        api
          .as(PEOPLE.productManager)
          .put(`${PATH}/metrics`, {
            metrics: [
              {
                id: 'conversion',
                title: 'Conversion',
                unit: 'percent',
                direction: 'up',
                baseline: 11,
                ...metric,
              },
            ],
          })
          .set(
            'If-Match',
            (await api.as(BYSTANDER).get(`${PATH}/metrics`)).headers.etag,
          ),
      );
    await put({ target: 13 });
    expect(await check('dashboard.metrics')).toMatchObject({
      status: 'failed',
      message: 'Conversion has no source',
    });
    await put({ target: 13, source: 'csv' });
    expect(await check('dashboard.metrics')).toMatchObject({
      status: 'passed',
    });
  });

  it('hears of every target from its events, whatever the environment', async () => {
    const { body } = await api.asService().post(
      '/delivery/events',
      pilot.spec.targets.map((component: string, n: number) => ({
        type: 'deployment',
        id: `staging-${n}`,
        component,
        environment: 'staging',
        status: 'succeeded',
        finishedAt: hoursAgo(5),
      })),
    );
    expect(body.rejected).toEqual([]);
    expect(await check('dashboard.events')).toMatchObject({
      status: 'passed',
    });
  });

  it('has its starting values frozen by the last signature, with nobody asking for it', async () => {
    await steps.approvePack();
    await steps.sign('sponsor');
    await steps.sign('serviceOwner');
    expect(await check('dashboard.baseline')).toMatchObject({
      status: 'failed',
    });
    const [target] = pilot.spec.targets;
    await api.asService().post('/delivery/events', {
      type: 'deployment',
      id: 'before-the-pilot',
      component: target,
      status: 'succeeded',
      finishedAt: hoursAgo(4),
    });
    await steps.sign('riskLead');
    const frozen = await api.as(BYSTANDER).get(`${PATH}/delivery/baseline`);
    expect(frozen.body).toMatchObject({
      by: PEOPLE.riskLead,
      measures: {
        deploymentFrequency: { sample: 1 },
        // No data is a value, too.
        changeLeadTime: { value: null, sample: 0 },
        timeToRestore: { value: null, sample: 0 },
      },
    });
    expect(await check('dashboard.baseline')).toMatchObject({
      status: 'passed',
      evidence: [expect.objectContaining({ hash: frozen.body.hash })],
    });
    const record = await api.as(BYSTANDER).get(`${PATH}/record?limit=20`);
    expect(record.body.entries.map((e: any) => e.action)).toContain(
      'delivery.baseline-frozen',
    );
  });

  it('passes on that evidence, without a waiver', async () => {
    const { status, checks } = await item();
    expect(
      checks.filter((c: any) => c.status !== 'passed').map((c: any) => c.id),
    ).toEqual([]);
    expect(status).toBe('passed');
  });

  it('keeps the approved values; only another approval freezes others', async () => {
    const before = await api.as(BYSTANDER).get(`${PATH}/delivery/baseline`);
    const { status, body } = await api
      .as(PEOPLE.techLead)
      .post(`${PATH}/delivery/baseline`);
    expect(status).toBe(409);
    expect(body.error.message).toContain('revise');
    const after = await api.as(BYSTANDER).get(`${PATH}/delivery/baseline`);
    expect(after.body).toEqual(before.body);
  });
});
