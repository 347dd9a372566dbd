import { PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { outsideClient } from './__testUtils__/outsideClient';

jest.setTimeout(60_000);

const PILOT = '/pilots/default/loan-pre-approval';

describe('lists', () => {
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;
  let send: ReturnType<typeof outsideClient>;
  const get = (path: string) => send(PEOPLE.sponsor, 'GET', path);

  beforeAll(async () => {
    backend = await startPilotsBackend();
    send = outsideClient(backend);
    for (const title of ['One', 'Two', 'Three']) {
      await backend
        .as(PEOPLE.riskLead)
        .post(`${PILOT}/risks`, {
          title,
          severity: 'low',
          owner: PEOPLE.riskLead,
          mitigation: 'None',
          reviewDate: `${new Date().getFullYear() + 1}-06-30`,
        })
        .expect(201);
      await backend.as(PEOPLE.sponsor).post('/feeds', { title }).expect(201);
    }
  });
  afterAll(() => backend.stop());

  /** Every item, a page of one at a time. */
  const walk = async (path: string) => {
    const found: any[] = [];
    let cursor: string | undefined;
    do {
      const query = new URLSearchParams({ limit: '1' });
      if (cursor) query.set('cursor', cursor);
      const { body, status } = await get(`${path}?${query}`);
      expect(status).toBe(200);
      expect(body.items.length).toBeLessThanOrEqual(1);
      found.push(...body.items);
      cursor = body.pageInfo.nextCursor;
    } while (cursor);
    return found;
  };

  it.each([`${PILOT}/risks`, '/feeds', '/waiting'])(
    'of %s are walked a page at a time, and whole unless asked otherwise',
    async path => {
      const { body } = await get(path);
      expect(body.items.length).toBeGreaterThanOrEqual(3);
      expect(body.totalItems).toBe(body.items.length);
      expect(body.pageInfo.nextCursor).toBeUndefined();
      expect(await walk(path)).toEqual(body.items);
    },
  );

  it.each([
    `${PILOT}/risks`,
    `${PILOT}/waivers`,
    `${PILOT}/attestations`,
    `${PILOT}/decisions`,
    `${PILOT}/delivery/links`,
    `${PILOT}/changes/templates`,
    `${PILOT}/changes/CHG-1/deployments`,
    '/waiting',
    '/feeds',
    '/pack-templates',
  ])('of %s look at limit and cursor', async path => {
    const { body, status } = await get(`${path}?limit=1`);
    expect(status).toBe(200);
    expect(body.totalItems).toBeGreaterThanOrEqual(body.items.length);
    for (const query of ['limit=0', 'limit=501', 'cursor=foreign']) {
      expect((await get(`${path}?${query}`)).status).toBe(400);
    }
  });
});
