import { gzipSync } from 'node:zlib';
import { chromium as playwright } from '@playwright/test';
import { buildApp } from '../../app-bundle.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../../chromium.mjs';
import { startPortal } from '../../portal.mjs';
import { step } from '../../step.mjs';
import { summary, watchLoad } from '../measure.mjs';
import { judge, machine } from '../results.mjs';

const PILOT = '/catalog/default/pilot/loan-pre-approval';
/** The catalog's own page of an entity, without code of pilots but for a card. */
const COMPONENT = '/catalog/default/component/bureau-adapter';
const PERSON = 'Ingrid Solheim';
const ROUNDS = 8;

const TABS = [
  'readiness',
  'dora',
  'criteria',
  'changes',
  'reviews',
  'decisions',
  'record',
];
const PAGES = [
  ...['portfolio', 'waiting', 'quarter', 'decisions', 'calendar'].map(name => ({
    what: `page ${name}`,
    path: `/pilots/${name}`,
  })),
  ...TABS.map(name => ({
    what: `tab ${name}`,
    path: `${PILOT}/${name}`,
    tab: true,
  })),
];
/** How long nothing may be on its way any more before a page counts as there; not part of its time. */
const QUIET_MS = 200;

async function signIn(page, url) {
  await page.goto(url);
  await page.getByRole('searchbox', { name: 'Find a person' }).fill(PERSON);
  await page
    .getByRole('list', { name: 'Demo people' })
    .getByRole('button', { name: new RegExp(`^${PERSON}`) })
    .click();
  await page.getByRole('link', { name: 'Home' }).waitFor();
}

/** Goes to a path inside the app, as a click on a link does. */
async function go(page, path) {
  await page.evaluate(to => {
    for (const element of document.querySelectorAll('h2, h3, p, th')) {
      element.dataset.before = 'true';
    }
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** Waits until a page shows headings or rows of its own and nothing of it is on its way. */
async function settled(page, path, shows = 'h2, h3, th') {
  await page.waitForFunction(
    ([at, quiet, elements]) => {
      const there =
        window.location.pathname === at &&
        document.querySelector(`:is(${elements}):not([data-before])`) &&
        !document.querySelector('[data-testid=loading], [role=progressbar]');
      window.pilotsSince = there
        ? window.pilotsSince ?? performance.now()
        : undefined;
      return there && performance.now() - window.pilotsSince >= quiet;
    },
    [path, QUIET_MS, shows],
    { polling: 'raf' },
  );
}

/** Code of its own that a page loads when somebody comes to it from the catalog, gzipped. */
async function codeOf(context, url, { path }) {
  const page = await context.newPage();
  try {
    await signIn(page, `${url}/catalog`);
    await page.goto(`${url}${COMPONENT}`);
    await page.waitForLoadState('networkidle');
    let bytes = 0;
    const bodies = [];
    page.on('response', response => {
      if (!/\.js(\?|$)/.test(response.url())) return;
      bodies.push(
        response.body().then(body => {
          bytes += gzipSync(body).length;
        }),
      );
    });
    await go(page, path);
    // A page with nothing to show has sentences only; what counts here is what was loaded.
    await settled(page, path, 'h2, h3, th, p');
    await page.waitForLoadState('networkidle');
    await Promise.all(bodies);
    return bytes;
  } finally {
    await page.close();
  }
}

/** From opening the address, with what the browser keeps of an earlier visit, to being there. */
async function opened(browser, url, { path }) {
  const samples = [];
  const load = watchLoad();
  const context = await browser.newContext();
  for (let n = -1; n < ROUNDS; n++) {
    const page = await context.newPage();
    // Later pages of the same visitor find the session.
    if (n < 0) await signIn(page, `${url}/catalog`);
    const start = performance.now();
    await page.goto(`${url}${path}`, { waitUntil: 'commit' });
    await settled(page, path);
    // The first one fills the cache.
    if (n >= 0) samples.push(performance.now() - start - QUIET_MS);
    await page.close();
  }
  await context.close();
  return { ...summary(samples), load: load() };
}

/** From a click on the tab to its content, in an app that is open. */
async function switched(browser, url, { path }) {
  const samples = [];
  const load = watchLoad();
  for (let n = 0; n < ROUNDS; n++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, `${url}/catalog`);
    await page.goto(`${url}${PILOT}`);
    await page.waitForLoadState('networkidle');
    const start = performance.now();
    await go(page, path);
    await settled(page, path);
    samples.push(performance.now() - start - QUIET_MS);
    await context.close();
  }
  return { ...summary(samples), load: load() };
}

/** What people wait for: the production build in Chromium, against the portal of the examples. */
export default {
  async run({ root }) {
    const before = machine();
    const { executablePath, env } = await findChromium();
    await step('Build the app', () => buildApp(root));
    const portal = await step('Start the portal', () =>
      startPortal({ root, logFile: `${root}/test-results/bench-frontend.log` }),
    );
    const browser = await playwright.launch({
      executablePath,
      args: CHROMIUM_FLAGS,
      env: { ...process.env, ...env },
    });
    try {
      const rows = [];
      await step('Measure', async () => {
        for (const page of PAGES) {
          const context = await browser.newContext();
          rows.push({
            what: `code of ${page.what}, gzipped`,
            value: (await codeOf(context, portal.url, page)) / 1000,
            unit: 'kB',
            goals: { value: 150 },
          });
          await context.close();
        }
        for (const page of PAGES.filter(({ tab }) => tab)) {
          rows.push({
            what: `${page.what}, opened by its address`,
            ...(await opened(browser, portal.url, page)),
            goals: { p95: 1_500 },
          });
          rows.push({
            what: `${page.what}, opened in the app`,
            ...(await switched(browser, portal.url, page)),
            goals: { p95: 1_500 },
          });
        }
      });
      return [
        {
          title: 'Production build of the app, in Chromium',
          measuredAt: new Date().toISOString(),
          machine: before,
          rows: rows.map(judge),
        },
      ];
    } finally {
      await browser.close();
      await portal.stop();
    }
  },
};
