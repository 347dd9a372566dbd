/**
 * `yarn test:browser [file or Playwright flag…]` runs the browser tests against the whole portal:
 * the built app, the backend and the demo examples, on one port and a fresh database.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from './app-bundle.mjs';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';
import { startPortal } from './portal.mjs';
import { run } from './run.mjs';
import { step } from './step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = path.join(root, 'test-results');
mkdirSync(results, { recursive: true });

/** What has just been decided is found soon: nobody waits two minutes for the next index. */
const SEARCH = {
  collators: {
    pilots: {
      schedule: {
        initialDelay: { seconds: 5 },
        frequency: { seconds: 20 },
        timeout: { minutes: 5 },
      },
    },
  },
};

const chromium = await step('Find a browser', async () => {
  const found = await findChromium();
  console.log(found.executablePath);
  return found;
});
await step('Build the app', () => buildApp(root));
const portal = await step('Start the portal', () =>
  startPortal({
    root,
    logFile: path.join(results, 'portal.log'),
    config: { search: SEARCH },
  }),
);
const ignore = () => {};
process.on('SIGINT', ignore).on('SIGTERM', ignore);
try {
  process.exitCode = await run(
    path.join(root, 'node_modules', '.bin', 'playwright'),
    ['test', ...process.argv.slice(2)],
    {
      cwd: root,
      check: false,
      env: {
        ...process.env,
        PORTAL_URL: portal.url,
        PORTAL_MACHINE_TOKEN: portal.machineToken,
        PORTAL_BROWSER: JSON.stringify({ ...chromium, args: CHROMIUM_FLAGS }),
      },
    },
  );
} finally {
  await portal.stop();
}
