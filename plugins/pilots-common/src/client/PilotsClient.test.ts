import { PilotsClient } from './PilotsClient';
import { newIdempotencyKey } from './PilotsRequest';
import { blockersOf, messageOf, statusOf } from './problem';

const json = (body: unknown, init?: ResponseInit) =>
  new Response(JSON.stringify(body), {
    headers: { 'Content-Type': 'application/json' },
    ...init,
  });

function setUp(answer: () => Response) {
  const fetch = jest.fn(async (_url: any, _init: any) => answer());
  return { fetch, client: new PilotsClient({ fetchApi: { fetch } }) };
}

describe('PilotsClient', () => {
  it('asks below the pilot, with what is in the path encoded', async () => {
    const { client, fetch } = setUp(() => json({ roles: [], history: [] }));
    await client.pilot('default/loan').get('/roles');
    await client.pilot('default/loan').post('/roles/{role}/claims', {
      params: { role: 'a/b' },
      body: { note: 'me' },
      idempotencyKey: 'k1',
    });
    expect(fetch.mock.calls.map(([url, init]) => [url, init.method])).toEqual([
      ['plugin://pilots/v1/pilots/default/loan/roles', 'GET'],
      ['plugin://pilots/v1/pilots/default/loan/roles/a%2Fb/claims', 'POST'],
    ]);
    expect(fetch.mock.calls[1][1]).toMatchObject({
      body: '{"note":"me"}',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': 'k1',
      },
    });
  });

  it('leaves out of the query what is absent', async () => {
    const { client, fetch } = setUp(() => json({}));
    await client.send('get', '/pilots', {
      query: { q: '', stage: ['draft', 'ready'], limit: 5, owner: undefined },
    });
    expect(fetch.mock.calls[0][0]).toBe(
      'plugin://pilots/v1/pilots?stage=draft&stage=ready&limit=5',
    );
  });

  it('refuses a path with a missing value', async () => {
    const { client } = setUp(() => json({}));
    await expect(
      client.pilot('default/loan').send('get', '/roles/{role}'),
    ).rejects.toThrow('needs role');
  });

  it('answers with the entity tag and sends it back', async () => {
    const { client, fetch } = setUp(() =>
      json(
        {},
        { headers: { ETag: '"3"', 'Content-Type': 'application/json' } },
      ),
    );
    const pilot = client.pilot('default/loan');
    const { etag } = await pilot.read('/roles');
    await pilot.send('put', '/criteria', { body: {}, ifMatch: etag });
    expect(fetch.mock.calls[1][1].headers['If-Match']).toBe('"3"');
    // The same tag does not mean the same answer.
    expect(fetch.mock.calls[0][1].cache).toBe('no-store');
  });

  it('asks once for what several ask for at the same moment', async () => {
    const { client, fetch } = setUp(() => json({}));
    const pilot = client.pilot('default/loan');
    await Promise.all([pilot.get('/roles'), pilot.get('/roles')]);
    await pilot.get('/roles');
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('tells of writes that succeeded, and of no others', async () => {
    let ok = false;
    const { client } = setUp(() =>
      ok ? new Response(null, { status: 204 }) : json({}, { status: 500 }),
    );
    const told: (string | undefined)[] = [];
    const stop = client.onWrite(pilot => told.push(pilot));
    const stepDown = () =>
      client
        .pilot('default/loan')
        .delete('/roles/{role}', { params: { role: 'sponsor' } });
    await expect(stepDown()).rejects.toMatchObject({ name: 'ResponseError' });
    ok = true;
    await stepDown();
    stop();
    await stepDown();
    expect(told).toEqual(['default/loan']);
  });

  it('keeps what the server said about a refusal', async () => {
    const blocker = { guard: 'role', message: 'Not you', clearedBy: 'The PM' };
    const { client } = setUp(() =>
      json(
        {
          error: {
            name: 'ConflictError',
            message: 'Not now',
            blockedBy: [blocker, 'noise'],
          },
          response: { statusCode: 409 },
        },
        { status: 409 },
      ),
    );
    const error = await client
      .pilot('default/loan')
      .send('post', '/transitions')
      .catch(e => e);
    expect(messageOf(error)).toBe('Not now');
    expect(statusOf(error)).toBe(409);
    expect(blockersOf(error)).toEqual([blocker]);
    expect(blockersOf(new Error('x'))).toEqual([]);
    expect(messageOf(new Error('x'))).toBe('x');
  });

  it('makes keys that do not repeat', () => {
    expect(newIdempotencyKey()).toMatch(/^[0-9a-f]{32}$/);
    expect(newIdempotencyKey()).not.toBe(newIdempotencyKey());
  });
});
