/**
 * `yarn test:exhaustive [path…]` runs the tests whose size is a matter of patience at full size: 10,000
 * random histories through the service, hundreds of lives of a pilot, a large stream, replicas that are killed. `npm test` runs
 * the same tests smaller.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const TESTS = [
  'plugins/pilots-common/src/delivery',
  'plugins/pilots-backend/src/delivery',
  'plugins/pilots-backend/src/lifecycle',
];
const given = process.argv.slice(2);

process.exitCode = await run(
  process.execPath,
  [
    path.join(root, 'scripts', 'run-jest.mjs'),
    ...(given.length > 0 ? given : TESTS),
  ],
  {
    cwd: root,
    check: false,
    env: {
      DELIVERY_HISTORIES: '10000',
      LIFE_STORIES: '300',
      STREAM_MEGABYTES: '1024',
      ...process.env,
    },
  },
);
