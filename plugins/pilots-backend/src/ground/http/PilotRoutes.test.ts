import { examplePilot, PEOPLE } from '../../__testUtils__/examplePilot';
import { startPilotsBackend } from '../../__testUtils__/startPilotsBackend';

jest.setTimeout(60_000);

describe('reading routes', () => {
  let api: Awaited<ReturnType<typeof startPilotsBackend>>;

  beforeAll(async () => {
    api = await startPilotsBackend({ entities: [examplePilot()] });
  });
  afterAll(() => api.stop());

  it('never let one person see the copy that another was given', async () => {
    const path = '/pilots/default/loan-pre-approval';
    const first = await api.as(PEOPLE.riskLead).get(path);
    expect(first.headers['cache-control']).toBe('no-store');
    expect(first.body.yourRoles).toEqual(['riskLead']);
    const second = await api
      .as(PEOPLE.sponsor)
      .get(path)
      .set('If-None-Match', first.body.etag);
    expect(second.status).toBe(200);
    expect(second.body.yourRoles).toEqual(['sponsor']);
  });
});
