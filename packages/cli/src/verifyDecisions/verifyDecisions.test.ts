import { PilotsClient } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Reply, startServer } from '../__testUtils__/startServer';
import { verifyDecisions } from './verifyDecisions';

const HASH = 'ab'.repeat(32);

describe('verifying decisions', () => {
  let backend: Awaited<ReturnType<typeof startServer>>;
  const verifications: Record<string, Reply> = {
    one: { body: { valid: true, hash: HASH, differences: [] } },
    old: {
      body: {
        valid: true,
        hash: HASH,
        differences: [],
        recordPurgedAt: '2033-08-01T03:00:00.000Z',
      },
    },
    two: {
      body: { valid: false, hash: HASH, differences: ['votes', 'record'] },
    },
    three: {
      status: 404,
      body: {
        error: { name: 'NotFoundError', message: 'There is no decision three' },
        response: { statusCode: 404 },
      },
    },
  };
  const pages: Record<string, object> = {
    '': { items: [item('one'), item('two')], pageInfo: { nextCursor: 'more' } },
    more: { items: [item('three'), item('old')], pageInfo: {} },
  };

  beforeAll(async () => {
    backend = await startServer(({ url }) => {
      const id = /\/decisions\/(\w+)\/verification$/.exec(url.pathname)?.[1];
      return id
        ? verifications[id]
        : { body: pages[url.searchParams.get('cursor') ?? ''] };
    });
  });
  afterAll(() => backend.stop());

  it('prints a line for each on every page, and counts what is wrong', async () => {
    const lines: string[] = [];
    const api = new PilotsClient({
      baseUrl: backend.url,
      fetchApi: { fetch },
    });
    const count = await verifyDecisions(api, line => lines.push(line));
    expect(lines).toEqual([
      `as decided  default/p-one  decision 1  ${HASH}`,
      'DIFFERENT   default/p-two  decision 1  votes, record',
      'UNREADABLE  default/p-three  decision 1  There is no decision three',
      `as decided  default/p-old  decision 1  ${HASH}, its record deleted on 2033-08-01`,
    ]);
    expect(count).toEqual({ decisions: 4, wrong: 2 });
  });
});

function item(id: string) {
  return { id, pilot: `default/p-${id}`, number: 1 };
}
