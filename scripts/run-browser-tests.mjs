/**
 * `yarn test:browser [file or Playwright flag…]` runs the browser tests against the whole portal:
 * the built app, the backend and the demo examples, on one port and a fresh database.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from './app-bundle.mjs';
import { writeBrowserLandscape } from './browser-landscape.mjs';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';
import { countExamples, startPortal } from './portal.mjs';
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
        // The minutes of app-config.yaml would be added to these seconds.
        frequency: { minutes: 0, seconds: 20 },
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
const portal = await step('Start the portal', () => {
  const landscape = path.join(results, 'landscape.yaml');
  const more = writeBrowserLandscape(landscape);
  const examples = path.join(root, 'examples', 'all.yaml');
  const { people, pilots } = countExamples(root);
  return startPortal({
    root,
    logFile: path.join(results, 'portal.log'),
    config: {
      search: SEARCH,
      catalog: {
        locations: [examples, landscape].map(target => ({
          type: 'file',
          target,
        })),
      },
    },
    expected: { people, pilots: pilots + more },
  });
});
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
