import { Page, expect, test } from '@playwright/test';
import { checkAccessibility, screenshot, signInAs, untilThere } from '..';
import { PilotAtWork } from './PilotAtWork';
import { startAdopted } from './startAdopted';

test.describe.configure({ mode: 'serial' });

const MINUTE_MS = 60_000;
const ago = (minutes: number) =>
  new Date(Date.now() - minutes * MINUTE_MS).toISOString();

const deployment = (id: string, finished: number, more: object = {}) => ({
  type: 'deployment',
  id,
  environment: 'production',
  status: 'succeeded',
  startedAt: ago(finished + 5),
  finishedAt: ago(finished),
  changes: [{ id: `${id}-change`, committedAt: ago(finished + 180) }],
  ...more,
});

let pilot: PilotAtWork;
let page: Page;

const measure = (name: string) =>
  page.getByRole('region', { name, exact: true });

test.beforeAll(async ({ browser }) => {
  pilot = await startAdopted('library-loans');
  page = await (await browser.newContext()).newPage();
  await signInAs(page, 'Samira Benali', `${pilot.page}/dora`);
  await untilThere(page, measure('Change fail rate'));
});
test.afterAll(() => page.context().close());

test('what nobody reported is no data, not zero', async () => {
  for (const name of [
    'Deployment frequency',
    'Change lead time',
    'Change fail rate',
    'Time to restore service',
  ]) {
    await expect(
      measure(name).getByText('No data', { exact: true }),
    ).toBeVisible();
    await expect(measure(name)).not.toContainText(/\b0\b/);
  }
  await expect(page.getByText('0.0 / week')).toHaveCount(0);
  await expect(
    page.getByText('No deployment and no incident of the targets'),
  ).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'dora-no-data');
});

test('events show in an open tab, which nobody reloads', async () => {
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await pilot.report(
    ...[1, 2, 3, 4, 5, 6].map(n => deployment(`loan-${n}`, 300 - n * 40)),
    deployment('loan-failed', 45, { status: 'failed' }),
  );
  await expect(measure('Change fail rate')).toContainText('0 of 6 deployments');
  await pilot.report({
    type: 'incident',
    id: 'loan-incident',
    title: 'Renewals answer nothing',
    causedBy: 'loan-6',
    startedAt: ago(40),
    resolvedAt: ago(10),
  });
  await expect(measure('Change fail rate')).toContainText('1 of 6 deployments');
  await expect(measure('Time to restore service')).toContainText('30 min');
  await expect(page.getByText('Nothing was reported')).toHaveCount(0);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});

test('a number names the events that went in and those that were left out', async () => {
  await page
    .getByRole('button', { name: 'How is this computed? Change fail rate' })
    .first()
    .click();
  await expect(page).toHaveURL(/[?&]measure=changeFailRate/);
  const events = page.getByRole('table', { name: 'Events behind the number' });
  const row = (id: string) => events.getByRole('row', { name: new RegExp(id) });
  await expect(row('loan-6').first()).toContainText('Went in as failed');
  await expect(row('loan-2')).toContainText('Went in');
  await expect(row('loan-failed')).toContainText('Left out');
  await expect(page.getByText('went in,')).toHaveText(/1 left out/);
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'dora');
});

test('the window and the week are in the address, which brings them back', async () => {
  await page.getByRole('radio', { name: '4 weeks' }).click();
  await expect(page).toHaveURL(/[?&]weeks=4\b/);
  const weeks = page.getByRole('table', { name: 'Week by week' });
  await expect(weeks.getByRole('row')).not.toHaveCount(13);
  await weeks
    .getByRole('button', { name: /of 6.*Change fail rate|Change fail rate/ })
    .first()
    .click();
  await expect(page).toHaveURL(/[?&]week=/);
  await page.reload();
  await expect(page.getByRole('radio', { name: '4 weeks' })).toBeChecked();
  await expect(
    page.getByRole('table', { name: 'Events behind the number' }),
  ).toBeVisible();
  await expect(weeks.locator('[aria-pressed=true]')).toHaveCount(1);
});
