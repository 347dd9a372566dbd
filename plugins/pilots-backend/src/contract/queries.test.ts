import { BYSTANDER, PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { outsideClient } from './__testUtils__/outsideClient';

jest.setTimeout(60_000);

const PILOT = '/pilots/default/loan-pre-approval';

describe('addresses as people type them', () => {
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;
  let send: ReturnType<typeof outsideClient>;
  const get = (path: string) => send(BYSTANDER, 'GET', path);

  beforeAll(async () => {
    backend = await startPilotsBackend();
    send = outsideClient(backend);
  });
  afterAll(() => backend.stop());

  it.each([
    '/decisions?q=loan+pre-approval:+again',
    '/decisions?outcome=scale,stop',
    '/decisions?outcome=scale&outcome=stop',
    '/decisions?sector=healthcare,financial-services',
    '/decisions?sector=healthcare&sector=financial-services',
    '/decisions?component=loan-scoring&component=component:default/rates',
    '/decisions?pilot=default/one&pilot=default/two',
    '/pilots?sort=title:desc',
    '/pilots.csv?sort=title:desc',
    `${PILOT}/configuration/parity?q=a+b:c/d`,
    `${PILOT}/gate?environment=prod:eu+west`,
  ])('understands %s', async path => {
    expect(await get(path)).toMatchObject({ status: 200 });
  });

  it.each([
    ['/decisions?outcome=scale,maybe', 'maybe'],
    ['/decisions?sector=healthcare&sector=moon', 'moon'],
    ['/pilots?sort=colour:desc', 'colour'],
  ])('names what it does not know in %s', async (path, unknown) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body.error.message).toContain(unknown);
  });

  it('reads times with colons and a plus that is not encoded', async () => {
    const times = 'from=2026-06-08T02:00:00+02:00&to=2026-06-09T02:00:00+02:00';
    const calendar = await get(`${PILOT}/changes/calendar?${times}`);
    expect(calendar).toMatchObject({
      status: 200,
      body: {
        start: '2026-06-08T00:00:00.000Z',
        end: '2026-06-09T00:00:00.000Z',
      },
    });
    for (const path of ['/observations', '/outcomes', '/delivery']) {
      const answer = await get(`${PILOT}${path}?${times}`);
      expect(answer).toMatchObject({ status: 200 });
    }
    expect(await get(`/calendar?${times}`)).toMatchObject({ status: 200 });
  });

  it('takes the time of a configuration from the address', async () => {
    const query = 'environment=production&observedAt=2026-06-08T02:00:00+02:00';
    const sent = await send(
      PEOPLE.techLead,
      'POST',
      `${PILOT}/configuration/observations?${query}`,
      {
        headers: { 'Content-Type': 'application/json' },
        body: '{"replicas": 3}',
      },
    );
    expect(sent).toMatchObject({ status: 200 });
    const { body } = await get(`${PILOT}/configuration/observations`);
    expect(body.items).toMatchObject([
      { observedAt: '2026-06-08T00:00:00.000Z' },
    ]);
  });
});
