import { ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BYSTANDER } from '../../__testUtils__/examplePilot';
import { METRICS, OutcomeHouse } from '../__testUtils__/OutcomeHouse';

jest.setTimeout(120_000);

const MINUTE = 60_000;
const isInstalled = spawnSync('prometheus', ['--version']).status === 0;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise(done => server.close(done));
  return port;
}

/** The program itself, scraping itself every second. */
async function startPrometheus(directory: string, port: number) {
  await writeFile(
    path.join(directory, 'prometheus.yml'),
    `global: { scrape_interval: 1s }
scrape_configs:
  - job_name: self
    static_configs: [{ targets: ['127.0.0.1:${port}'] }]
`,
  );
  const process = spawn(
    'prometheus',
    [
      '--config.file=prometheus.yml',
      '--storage.tsdb.path=data',
      `--web.listen-address=127.0.0.1:${port}`,
    ],
    { cwd: directory, stdio: 'ignore' },
  );
  return process;
}

/** Until a query is answered with something. */
async function untilScraped(baseUrl: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const query = 'count_over_time(up[1m]) > 3';
    const found = await fetch(
      `${baseUrl}/api/v1/query?query=${encodeURIComponent(query)}`,
    )
      .then(response => response.json())
      .catch(() => undefined);
    if (found?.data?.result?.length) return;
    await new Promise(done => setTimeout(done, 200));
  }
  throw new Error('Prometheus scraped nothing within a minute');
}

/** 15 s after the end of the current minute, once five seconds of it are over. */
async function laterThisMinute(): Promise<string> {
  while (Date.now() % MINUTE < 5000) {
    await new Promise(done => setTimeout(done, 200));
  }
  const end = Math.ceil(Date.now() / MINUTE) * MINUTE;
  return new Date(end + 15_000).toISOString();
}

describe('a real Prometheus', () => {
  if (!isInstalled) {
    it('is needed where REQUIRE_ALL is 1', () => {
      // eslint-disable-next-line no-console
      console.warn(
        'Skipped: there is no `prometheus` on PATH (Debian: apt-get install prometheus)',
      );
      expect(process.env.REQUIRE_ALL).not.toBe('1');
    });
    return;
  }

  let directory: string;
  let prometheus: ChildProcess;
  let baseUrl: string;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'prometheus-'));
    const port = await freePort();
    baseUrl = `http://127.0.0.1:${port}`;
    prometheus = await startPrometheus(directory, port);
    await untilScraped(baseUrl);
  });
  afterAll(async () => {
    const ended = new Promise(done => prometheus.once('exit', done));
    prometheus.kill();
    await ended;
    await rm(directory, { recursive: true, force: true });
  });

  it('is asked for what it measured', async () => {
    const source = (spec: object) => ({
      prometheus: { server: 'main', ...spec },
      every: 'PT1M',
    });
    const house = await OutcomeHouse.create('SQLITE_3', {
      config: {
        pilots: { metricSources: { prometheus: [{ name: 'main', baseUrl }] } },
      },
      definition: {
        metrics: [
          { ...METRICS[0], source: source({ query: 'vector(14.2)' }) },
          { ...METRICS[0], id: 'broken', source: source({ query: 'sum(' }) },
          {
            ...METRICS[0],
            id: 'many',
            source: source({ query: 'go_info or up' }),
          },
        ],
        sli: source({
          total: 'sum(increase(prometheus_http_requests_total[$window]))',
          bad: 'sum(increase(prometheus_http_requests_total{code=~"5.."}[$window])) or vector(0)',
        }),
      },
    });
    // The point asked for is the end of this minute, of which Prometheus has
    // scraped some seconds by then.
    house.house.clock.set(await laterThisMinute());
    await house.room.polling.run();

    const { items } = await house.page({ metric: 'conversion' });
    expect(items).toMatchObject([
      { value: 14.2, via: 'prometheus', reporter: { actor: 'system' } },
    ]);
    const [sample] = (await house.page({ metric: 'sli' })).items;
    expect(sample).toMatchObject({ kind: 'sli', windowMs: 60_000 });
    expect((sample as { total: number }).total).toBeGreaterThan(0);
    expect((sample as { good: number }).good).toBe(
      (sample as { total: number }).total,
    );
    const troubled = await house.house.read(BYSTANDER, reading =>
      house.room.outcomes.troubled(reading),
    );
    expect(troubled.map(({ signal, reason }) => [signal, reason])).toEqual([
      [
        'broken',
        expect.stringMatching(
          /^Prometheus main refuses the query: bad_data: .*parse error/,
        ),
      ],
      [
        'many',
        expect.stringMatching(/series on Prometheus main, and must answer one/),
      ],
    ]);
  });
});
