import { mockServices } from '@backstage/backend-test-utils';
import { RoleSnapshotClient } from './RoleSnapshotClient';

describe('RoleSnapshotClient', () => {
  const answer = jest.spyOn(globalThis, 'fetch');
  const auth = mockServices.auth({ pluginId: 'catalog' });
  const client = new RoleSnapshotClient(mockServices.discovery(), auth);
  const json = (body: unknown, status = 200) =>
    new Response(JSON.stringify(body), { status });

  afterEach(() => answer.mockReset());
  afterAll(() => answer.mockRestore());

  it('asks as the catalog, for what is newer than what it knows', async () => {
    answer.mockResolvedValueOnce(json({ version: '4', pilots: {} }));
    const snapshot = await client.read({ known: '3' });
    expect(snapshot?.version).toBe('4');
    const [url, init] = answer.mock.calls[0];
    expect(url).toMatch(/\/api\/pilots\/v1\/catalog\/roles$/);
    const headers = init!.headers as Record<string, string>;
    expect(headers['if-none-match']).toBe('"3"');
    const token = headers.authorization.replace('Bearer ', '');
    const pilots = mockServices.auth({ pluginId: 'pilots' });
    const { principal } = await pilots.authenticate(token);
    expect(principal).toMatchObject({ subject: 'plugin:catalog' });
  });

  it('gives nothing when nothing changed', async () => {
    answer.mockResolvedValueOnce(new Response(null, { status: 304 }));
    expect(await client.read({ known: '3' })).toBeUndefined();
    answer.mockResolvedValueOnce(json({ version: '3', pilots: {} }));
    expect(await client.read({ known: '3' })).toBeUndefined();
  });

  it('fails when the backend refuses, answers nonsense or is asked to stop', async () => {
    answer.mockResolvedValueOnce(json({ error: {} }, 503));
    await expect(client.read({})).rejects.toThrow(/503/);
    answer.mockResolvedValueOnce(new Response('<html>', { status: 200 }));
    await expect(client.read({})).rejects.toThrow(/not valid JSON/);
    answer.mockImplementationOnce(async (_, init) => {
      init!.signal!.throwIfAborted();
      return json({});
    });
    const signal = AbortSignal.abort();
    await expect(client.read({ signal })).rejects.toThrow(/aborted/);
  });
});
