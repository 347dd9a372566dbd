import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { HeardRequest, Reply, startServer } from '../__testUtils__/startServer';
import { createProgram } from '../createProgram';
import { DeliveryEvent } from '../events/DeliveryEvent';
import { replayGithub } from './__testUtils__/replayGithub';
import { replayGitlab } from './__testUtils__/replayGitlab';

describe('pilots backfill', () => {
  let folder: string;
  let said: string;
  let disturb: ((request: HeardRequest) => Reply | undefined) | undefined;
  let github: Awaited<ReturnType<typeof startServer>>;
  let gitlab: Awaited<ReturnType<typeof startServer>>;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'pilots-backfill-'));
    disturb = undefined;
    github = await startServer(r => disturb?.(r) ?? replayGithub(r));
    gitlab = await startServer(r => disturb?.(r) ?? replayGitlab(r));
    const host = (url: string) => new URL(url).host;
    writeFileSync(
      path.join(folder, 'config.yaml'),
      JSON.stringify({
        integrations: {
          github: [
            {
              host: host(github.url),
              apiBaseUrl: `${github.url}/api/v3`,
              token: 'gh-secret',
            },
          ],
          gitlab: [
            {
              host: host(gitlab.url),
              baseUrl: gitlab.url,
              apiBaseUrl: `${gitlab.url}/api/v4`,
              token: 'gl-secret',
            },
          ],
        },
      }),
    );
  });
  afterEach(async () => {
    await Promise.all([github.stop(), gitlab.stop()]);
    rmSync(folder, { recursive: true });
  });

  async function run(address: string, ...args: string[]): Promise<void> {
    said = '';
    const stderr = jest.spyOn(process.stderr, 'write');
    stderr.mockImplementation(text => Boolean((said += text)));
    try {
      await createProgram().parseAsync(
        [
          ...['backfill', address, '--component', 'shop'],
          ...['--config', path.join(folder, 'config.yaml')],
          ...['--out', path.join(folder, 'out.ndjson')],
          ...['--journal', path.join(folder, 'journal')],
          ...args,
        ],
        { from: 'user' },
      );
    } finally {
      stderr.mockRestore();
    }
  }

  const events = (): DeliveryEvent[] =>
    readFileSync(path.join(folder, 'out.ndjson'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line));
  const of = (type: string) => events().filter(event => event.type === type);
  const paths = (server: { heard: HeardRequest[] }) =>
    server.heard.map(({ url }) => `${url.pathname}${url.search}`);

  it('reads deployments of GitHub with the status that rules', async () => {
    await run(`${github.url}/acme/shop`);
    expect(of('deployment')).toEqual([
      {
        type: 'deployment',
        source: 'github',
        id: '1003',
        environment: 'production',
        status: 'failed',
        startedAt: '2026-05-15T10:00:00Z',
        finishedAt: '2026-05-15T10:07:00Z',
        commit: '3'.repeat(40),
        updatedAt: '2026-05-15T10:07:00.002Z',
        url: 'https://github.example.com/acme/shop/runs/31',
        components: ['component:default/shop'],
      },
      expect.objectContaining({
        id: '1002',
        status: 'succeeded',
        finishedAt: '2026-05-10T10:05:00Z',
        updatedAt: '2026-05-10T10:05:00.003Z',
      }),
      expect.objectContaining({ id: '1001', environment: 'staging' }),
    ]);
  });

  it('reads commits of the default branch, and when each was merged', async () => {
    await run(`${github.url}/acme/shop.git`);
    const changes = new Map(of('change').map(change => [change.id, change]));
    expect([...changes.keys()].sort()).toEqual(
      ['a1', 'b2', 'c3c3c3c3', 'd4', 'e5', 'f6'].sort(),
    );
    expect(changes.get('c3c3c3c3')).toMatchObject({
      authoredAt: '2026-05-03T08:00:00Z',
      committedAt: '2026-05-03T10:00:00Z',
      mergedAt: '2026-05-09T10:00:00Z',
    });
    expect(changes.get('e5')).toMatchObject({ merge: true });
    expect(changes.get('b2')).toMatchObject({
      mergedAt: '2026-05-02T10:00:00Z',
    });
    expect(changes.get('f6')).toMatchObject({ reverts: ['c3c3c3c3'] });
  });

  it('reads releases where they are the deployments', async () => {
    await run(`${github.url}/acme/shop`, '--what', 'releases');
    expect(of('deployment')).toEqual([
      expect.objectContaining({
        id: 'release-91',
        version: 'v1',
        commit: 'b2',
        finishedAt: '2026-05-10T10:00:00Z',
      }),
    ]);
  });

  it('reads no further back than asked', async () => {
    await run(`${github.url}/acme/shop`, '--since', '2026-05-12');
    expect(of('deployment').map(({ id }) => id)).toEqual(['1003']);
    expect(paths(github).join()).not.toContain('/1001/');
    expect(paths(github).join()).toContain(
      'since=2026-05-12T00%3A00%3A00.000Z',
    );
  });

  it('reads deployments, merge requests and commits of GitLab', async () => {
    await run(`${gitlab.url}/acme/tills/shop`);
    expect(of('deployment')).toEqual([
      {
        type: 'deployment',
        source: 'gitlab',
        id: '41',
        components: ['component:default/shop'],
        environment: 'production',
        status: 'succeeded',
        startedAt: '2026-05-10T10:01:00.000+02:00',
        finishedAt: '2026-05-10T10:08:00.000+02:00',
        commit: 'b2',
        url: 'https://gitlab.example.com/acme/tills/shop/-/jobs/664',
      },
      expect.objectContaining({
        id: '43',
        status: 'failed',
        finishedAt: '2026-05-12T10:04:00.000Z',
      }),
    ]);
    const merged = Object.fromEntries(
      of('change').map(({ id, mergedAt }) => [id, mergedAt]),
    );
    expect(merged).toEqual({
      b2: '2026-05-01T10:00:00.000Z',
      d4: '2026-05-04T10:00:01.000Z',
      e5: '2026-05-04T10:00:01.000Z',
      f6: '2026-05-09T10:00:00.000Z',
    });
  });

  it('waits where the limit of requests is reached, and says so', async () => {
    let refusals = 2;
    disturb = ({ url }) => {
      if (!url.pathname.endsWith('/commits') || refusals === 0)
        return undefined;
      refusals -= 1;
      const limited: Reply[] = [
        {
          status: 403,
          headers: {
            'X-RateLimit-Remaining': '0',
            'X-RateLimit-Reset': String(Math.ceil(Date.now() / 1000) + 1),
          },
        },
        { status: 429, headers: { 'Retry-After': '1' } },
      ];
      return limited[refusals];
    };
    const start = Date.now();
    await run(`${github.url}/acme/shop`);
    expect(Date.now() - start).toBeGreaterThan(1_500);
    expect(said).toContain('waiting until');
    expect(of('change')).toHaveLength(6);
  });

  it('goes on where it stopped, and says the same again from the beginning', async () => {
    disturb = ({ url }) =>
      url.pathname.endsWith('/deployments') && url.searchParams.has('page')
        ? { status: 404 }
        : undefined;
    await expect(run(`${github.url}/acme/shop`)).rejects.toThrow(/404/);
    const asked = github.heard.length;
    disturb = undefined;
    await run(`${github.url}/acme/shop`);
    const first = events();
    expect(first.map(({ id }) => id).slice(0, 3)).toEqual([
      '1003',
      '1002',
      '1001',
    ]);
    expect(first).toHaveLength(9);
    expect(paths(github).slice(asked).join()).not.toContain('/1003/');
    await run(`${github.url}/acme/shop`);
    expect(events()).toEqual(first);
  });

  it('asks only hosts that are configured, and follows them nowhere else', async () => {
    await expect(run('https://github.com/acme/shop')).rejects.toThrow(
      /github.com is not among integrations/,
    );
    disturb = () => ({
      headers: { Link: `<${gitlab.url}/api/v3/x>; rel="next"` },
      body: [],
    });
    await expect(run(`${github.url}/acme/shop`)).rejects.toThrow(
      /is not asked/,
    );
    expect(gitlab.heard).toEqual([]);
    await expect(run(`${github.url}/acme`)).rejects.toThrow(/names no project/);
  });
});
