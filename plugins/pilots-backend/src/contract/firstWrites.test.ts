import { CRITERIA_PRESETS } from '@pilot-handoff/backstage-plugin-pilots-common';
import { PEOPLE } from '../__testUtils__/examplePilot';
import { startPilotsBackend } from '../__testUtils__/startPilotsBackend';
import { outsideClient } from './__testUtils__/outsideClient';

jest.setTimeout(60_000);

const PILOT = '/pilots/default/loan-pre-approval';

describe('If-None-Match: *', () => {
  let backend: Awaited<ReturnType<typeof startPilotsBackend>>;
  const put = (
    person: string,
    path: string,
    body: object,
    headers: Record<string, string>,
  ) =>
    outsideClient(backend)(person, 'PUT', `${PILOT}${path}`, {
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  beforeAll(async () => {
    backend = await startPilotsBackend();
  });
  afterAll(() => backend.stop());

  it.each([
    ['/pack/runbook', 'serviceOwner', { content: '# Runbook' }],
    [
      '/criteria',
      'techLead',
      { criteria: CRITERIA_PRESETS.general.criteria, propose: false },
    ],
    ['/reviews/schedule', 'serviceOwner', { weekday: 'TU', time: '10:00' }],
    ['/metrics', 'productManager', { metrics: [] }],
    ['/configuration/settings', 'techLead', { reference: 'staging' }],
  ] as const)(
    'creates %s, and writes over nothing',
    async (path, role, body) => {
      const write = (headers: Record<string, string>) =>
        put(PEOPLE[role], path, body, headers);
      expect(await write({})).toMatchObject({ status: 428 });
      expect(await write({ 'If-None-Match': '"0"' })).toMatchObject({
        status: 428,
      });
      const created = await write({ 'If-None-Match': '*' });
      expect(created).toMatchObject({ status: 200 });
      const etag = created.headers.get('ETag')!;
      expect(await write({ 'If-None-Match': '*' })).toMatchObject({
        status: 412,
      });
      expect(await write({ 'If-Match': etag })).toMatchObject({ status: 200 });
    },
  );
});
