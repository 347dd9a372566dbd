import { defineConfig } from '@playwright/test';

const { PORTAL_URL, PORTAL_BROWSER } = process.env;
if (!PORTAL_URL || !PORTAL_BROWSER) {
  throw new Error(
    'Browser tests need a portal and a browser: run them with `yarn test:browser`',
  );
}
const { executablePath, args, env } = JSON.parse(PORTAL_BROWSER);

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  outputDir: 'test-results/playwright',
  reporter: [
    ['list'],
    ['json', { outputFile: 'test-results/playwright.json' }],
  ],
  // The tests share one portal, in which each file takes pilots of its own.
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: PORTAL_URL,
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    browserName: 'chromium',
    headless: true,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args,
      env: { ...(process.env as Record<string, string>), ...env },
    },
  },
});
