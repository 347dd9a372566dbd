import { ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startWebhooks } from '../__testUtils__/startWebhooks';

jest.setTimeout(180_000);

/** Debian calls the program by another name than its authors do. */
const PROGRAM = ['prometheus-alertmanager', 'alertmanager'].find(
  name => spawnSync(name, ['--version']).status === 0,
);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise(done => server.close(done));
  return port;
}

const configOf = (backend: number) => `
receivers:
  - name: pilots
    webhook_configs:
      - url: http://127.0.0.1:${backend}/api/pilots/v1/webhooks/alertmanager
        send_resolved: true
        http_config:
          basic_auth: { username: am, password: pw }
route:
  receiver: pilots
  group_by: [alertname]
  group_wait: 1s
  group_interval: 1s
`;

describe('a real Alertmanager', () => {
  if (!PROGRAM) {
    it('is needed where REQUIRE_ALL is 1', () => {
      // eslint-disable-next-line no-console
      console.warn(
        'Skipped: there is no `alertmanager` on PATH (Debian: apt-get install prometheus-alertmanager)',
      );
      expect(process.env.REQUIRE_ALL).not.toBe('1');
    });
    return;
  }

  let api: Awaited<ReturnType<typeof startWebhooks>>;
  let directory: string;
  let alertmanager: ChildProcess;
  let base: string;

  beforeAll(async () => {
    api = await startWebhooks('SQLITE_3');
    directory = await mkdtemp(path.join(tmpdir(), 'pilots-alertmanager-'));
    const { port } = api.server.address() as AddressInfo;
    await writeFile(path.join(directory, 'config.yml'), configOf(port));
    const own = await freePort();
    base = `http://127.0.0.1:${own}/api/v2`;
    alertmanager = spawn(
      PROGRAM,
      [
        '--config.file=config.yml',
        '--storage.path=data',
        `--web.listen-address=127.0.0.1:${own}`,
        '--cluster.listen-address=',
      ],
      { cwd: directory, stdio: 'ignore' },
    );
    await until(async () => (await fetch(`${base}/status`)).ok);
  });
  afterAll(async () => {
    const ended = new Promise(done => alertmanager?.once('exit', done));
    alertmanager?.kill('SIGTERM');
    await ended;
    await api.stop();
    await rm(directory, { recursive: true, force: true });
  });

  /** Until something is so; what fails meanwhile has not begun yet. */
  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 400; tries++) {
      if (await holds().catch(() => false)) return;
      await new Promise(done => setTimeout(done, 200));
    }
    throw new Error('It never came to be');
  }

  it('tells of an alert that fires, and of its end', async () => {
    const now = Date.now();
    const iso = (minutes: number) =>
      new Date(now + minutes * 60_000).toISOString();
    const window = { from: iso(-600), to: iso(60) };
    const tell = (ends: number) =>
      fetch(`${base}/alerts`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify([
          {
            labels: { alertname: 'TillDown', job: 'till', severity: 'page' },
            annotations: { summary: 'The till does not answer' },
            startsAt: iso(-30),
            endsAt: iso(ends),
          },
        ]),
      });
    const restore = async () => (await api.measures(window)).timeToRestore;

    expect((await tell(30)).status).toBe(200);
    await until(async () => (await restore()).open === 1);
    expect((await tell(-10)).status).toBe(200);
    await until(async () => (await restore()).sample === 1);
    expect(await restore()).toMatchObject({ value: 20 * 60, open: 0 });
    const { items } = await api.deliveries('?source=alertmanager');
    expect(items.length).toBeGreaterThanOrEqual(2);
    expect(items.map((item: any) => item.status)).toEqual(
      items.map(() => 'applied'),
    );
  });
});
