import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  createWriteStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { demoClient } from './demo-client.mjs';
import { freePort } from './free-port.mjs';

const START_MILLISECONDS = 300_000;

async function answers(url) {
  try {
    const response = await fetch(url);
    return response.ok ? response : undefined;
  } catch {
    return undefined;
  }
}

/** How many people and pilots the examples hold. */
export function countExamples(root) {
  const examples = path.join(root, 'examples');
  const org = readFileSync(path.join(examples, 'org.yaml'), 'utf8');
  return {
    people: org.match(/^kind: User$/gm).length,
    pilots: readdirSync(path.join(examples, 'pilots')).length,
  };
}

/** True once the backend is up, its catalog has read all people and the plugin all pilots. */
async function isReady(url, expected) {
  if (!(await answers(`${url}/.backstage/health/v1/readiness`))) {
    return false;
  }
  const people = await answers(`${url}/api/auth/demo/people`);
  const known = ((await people?.json())?.items ?? []).length;
  if (known < expected.people) return false;
  try {
    const someone = await demoClient(url).anybody();
    const { totalItems } = await someone.get('/pilots?limit=1');
    return totalItems >= expected.pilots;
  } catch {
    return false;
  }
}

/**
 * Starts the whole demo portal as one server on a free port, the backend serving the built app, on
 * an empty SQLite database of its own. `machineToken` is an external access token for tests that
 * act as a pipeline. Its log goes to `logFile`; `stop` ends it and deletes the database.
 * `config` is laid over the rest, for example with another database or other examples; `expected`
 * says how many people and pilots to wait for then, `entry` starts another backend,
 * `environment` is its NODE_ENV.
 */
export async function startPortal({
  root,
  logFile,
  config: overlay = {},
  entry = 'src/index.ts',
  environment = 'development',
  expected = countExamples(root),
}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pilots-portal-'));
  const url = `http://localhost:${await freePort()}`;
  const machineToken = randomBytes(24).toString('hex');
  const config = path.join(folder, 'app-config.yaml');
  // JSON is YAML.
  writeFileSync(
    config,
    JSON.stringify({
      // Its assets need not outlive it in the database.
      app: { baseUrl: url, disableStaticFallbackCache: true },
      backend: {
        baseUrl: url,
        listen: { host: '127.0.0.1', port: Number(new URL(url).port) },
        cors: { origin: url },
        database: {
          client: 'better-sqlite3',
          connection: { directory: path.join(folder, 'database') },
        },
        auth: {
          externalAccess: [
            {
              type: 'static',
              options: { token: machineToken, subject: 'browser-tests' },
            },
          ],
        },
      },
    }),
  );
  const overlayFile = path.join(folder, 'overlay.yaml');
  writeFileSync(overlayFile, JSON.stringify(overlay));
  const log = createWriteStream(logFile);
  const backend = spawn(
    process.execPath,
    [
      ...['--enable-source-maps', '--require'],
      '@backstage/cli-node/config/nodeTransform.cjs',
      entry,
      ...['--config', path.join(root, 'app-config.yaml'), '--config', config],
      ...['--config', overlayFile],
    ],
    {
      cwd: path.join(root, 'packages', 'backend'),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: environment, LOG_LEVEL: 'info' },
    },
  );
  backend.stdout.pipe(log);
  backend.stderr.pipe(log);
  const ended = new Promise(resolve => backend.once('exit', resolve));
  const stop = async () => {
    if (backend.exitCode === null && backend.signalCode === null) {
      backend.kill('SIGTERM');
      const killer = setTimeout(() => backend.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(killer);
    }
    rmSync(folder, { recursive: true, force: true });
  };

  const deadline = Date.now() + START_MILLISECONDS;
  while (!(await isReady(url, expected))) {
    if (backend.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`The portal did not start; its log is in ${logFile}`);
    }
    await pause(250);
  }
  return { url, machineToken, pid: backend.pid, stop };
}
