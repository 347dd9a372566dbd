/**
 * Builds what goes into production (the app, the backend's bundle), starts it once, as in production,
 * on PostgreSQL, and checks that it answers and that it has no demo sign-in. Needs the declarations that
 * `yarn tsc --incremental false` writes.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildApp } from './app-bundle.mjs';
import { freePort } from './free-port.mjs';
import { startPostgres } from './postgres.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const START_MILLISECONDS = 120_000;
const STOP_MILLISECONDS = 5_000;
const logFile = path.join(root, 'test-results', 'production.log');
mkdirSync(path.dirname(logFile), { recursive: true });
const log = openSync(logFile, 'w');

/**
 * Puts the bundle where nothing of the workspace's sources is in reach, only its dependencies: what
 * `yarn workspaces focus --production` would install anew from the network.
 */
async function unpack(folder) {
  for (const archive of ['skeleton', 'bundle']) {
    await run('tar', [
      ...['-xzf', path.join(root, `packages/backend/dist/${archive}.tar.gz`)],
      ...['-C', folder],
    ]);
  }
  const modules = path.join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(path.join(root, 'node_modules'))) {
    if (!['@pilot-handoff', 'app', 'backend'].includes(name)) {
      symlinkSync(
        path.join(root, 'node_modules', name),
        path.join(modules, name),
      );
    }
  }
  mkdirSync(path.join(modules, '@pilot-handoff'));
  for (const parent of ['packages', 'plugins']) {
    for (const name of readdirSync(path.join(folder, parent))) {
      const home = path.join(folder, parent, name);
      const manifest = readFileSync(path.join(home, 'package.json'), 'utf8');
      symlinkSync(home, path.join(modules, JSON.parse(manifest).name));
      const own = path.join(root, parent, name, 'node_modules');
      if (existsSync(own)) {
        symlinkSync(own, path.join(home, 'node_modules'));
      }
    }
  }
}

function start(folder, port, connectionString) {
  const database = new URL(connectionString);
  return spawn(
    process.execPath,
    [
      // The dependencies are links into the workspace, but must not see its sources from there.
      ...['--preserve-symlinks', '--preserve-symlinks-main'],
      path.join(folder, 'packages/backend/dist/index.cjs.js'),
      ...['--config', path.join(root, 'app-config.yaml')],
      ...['--config', path.join(root, 'app-config.production.yaml')],
    ],
    {
      cwd: folder,
      stdio: ['ignore', log, log],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORTAL_URL: `http://localhost:${port}`,
        APP_CONFIG_backend_listen_port: String(port),
        POSTGRES_HOST: database.hostname,
        POSTGRES_PORT: database.port,
        POSTGRES_USER: database.username,
        POSTGRES_PASSWORD: 'unused',
      },
    },
  );
}

async function untilReady(backend, url) {
  const deadline = Date.now() + START_MILLISECONDS;
  for (;;) {
    const response = await fetch(`${url}/.backstage/health/v1/readiness`).catch(
      () => undefined,
    );
    if (response?.ok) {
      return;
    }
    if (backend.exitCode !== null || Date.now() > deadline) {
      throw new Error(
        `The production backend did not become ready; its log is in ${logFile}`,
      );
    }
    await pause(250);
  }
}

async function expectAnswer(url, status, text = '') {
  const response = await fetch(url);
  const body = await response.text();
  if (response.status !== status || !body.includes(text)) {
    throw new Error(
      `${url} answered ${response.status} where ${status} was expected`,
    );
  }
  console.log(`${url}: ${response.status}`);
}

await step('Build the app and the backend', async () => {
  // The app may have been built for the browser tests, and is the longest to build.
  await buildApp(root);
  await run('yarn', ['backstage-cli', 'repo', 'build'], {
    cwd: root,
    quiet: true,
  });
  await run(
    'yarn',
    ['workspace', 'backend', 'build', '--skip-build-dependencies'],
    { cwd: root, quiet: true },
  );
});
const folder = mkdtempSync(path.join(os.tmpdir(), 'pilots-production-'));
const postgres = await startPostgres();
let backend;
try {
  await step('Unpack the bundle', () => unpack(folder));
  await step('Start it and ask it', async () => {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    backend = start(folder, port, postgres.connectionString);
    await untilReady(backend, url);
    await expectAnswer(`${url}/`, 200, '<div id="root">');
    await expectAnswer(`${url}/api/auth/demo/people`, 404);
    await expectAnswer(`${url}/api/catalog/entities`, 401);
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  if (backend && backend.exitCode === null) {
    const ended = new Promise(resolve => backend.once('exit', resolve));
    backend.kill('SIGTERM');
    // It would wait for its own long poll of the event bus, up to a minute.
    await Promise.race([ended, pause(STOP_MILLISECONDS)]);
    backend.kill('SIGKILL');
    await ended;
  }
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
