/**
 * `yarn test:jest [path or Jest flag…]` runs the Jest tests of all packages, or those named, on
 * SQLite and on a PostgreSQL that lives as long as the run.
 */
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';
import { withPostgres } from './with-postgres.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// Jest takes paths from the folder in which it was called, Yarn calls this from the root.
const from = process.env.INIT_CWD ?? root;
const given = process.argv
  .slice(2)
  .map(arg =>
    from !== root && !arg.startsWith('-') && arg.includes('/')
      ? path.relative(root, path.resolve(from, arg))
      : arg,
  );
const watches = given.some(arg => arg.startsWith('--watch'));
const workerMegabytes = Math.max(1000, Math.floor(os.totalmem() / 1e7));
const args = [
  ...(watches ? [] : ['--watchAll=false']),
  // Two slow cores that do other things as well are no reason for a test to fail.
  ...(given.some(arg => arg.startsWith('--testTimeout'))
    ? []
    : ['--testTimeout=30000']),
  // A worker that is replaced reads all modules anew: not at the 1 GB that Backstage's command sets where
  // the machine has more to spare.
  ...(given.some(arg => arg.startsWith('--workerIdleMemoryLimit'))
    ? []
    : [`--workerIdleMemoryLimit=${workerMegabytes}M`]),
  ...(given.some(arg => arg.startsWith('--testSequencer'))
    ? []
    : [`--testSequencer=${path.join(root, 'scripts', 'jest-sequencer.cjs')}`]),
  ...given,
];

mkdirSync(path.join(root, 'test-results'), { recursive: true });
process.exitCode = await withPostgres(env =>
  run(
    path.join(root, 'node_modules', '.bin', 'backstage-cli'),
    ['repo', 'test', ...args],
    { cwd: root, env, check: false },
  ),
);
