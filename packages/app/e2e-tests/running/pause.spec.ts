import { expect, test } from '@playwright/test';
import { checkAccessibility, screenshot, untilThere } from '..';
import { Desk } from './Desk';
import { PilotAtWork } from './PilotAtWork';
import { CONFIGURED, startAdopted } from './startAdopted';

test.describe.configure({ mode: 'serial' });

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const MINUTE_MS = 60_000;
/** Somebody with no part in the pilot. */
const AUDITOR = { name: 'Samira Benali' };

let pilot: PilotAtWork;
let desk: Desk;

/** So that a review opens while the tests run: the next minute but one. */
async function reviewSoon() {
  const soon = new Date(Date.now() + 2 * MINUTE_MS);
  await pilot.put('serviceOwner', '/reviews/schedule', {
    weekday: WEEKDAYS[soon.getUTCDay()],
    time: soon.toISOString().slice(11, 16),
    participants: 'The six roles',
  });
}

test.beforeAll(async ({ browser }) => {
  pilot = await startAdopted('meter-readings');
  await reviewSoon();
  desk = await Desk.open(browser, pilot);
});
test.afterAll(() => desk.close());

test('a pilot that was live before says so, and what it owes', async () => {
  const { page } = desk;
  await desk.sit(AUDITOR);
  await untilThere(page, desk.banner.getByText('Adopted: was live before'));
  await expect(desk.banner.getByText('Running')).toBeVisible();
  await page.goto(`${pilot.page}/readiness`);
  const runbook = page.getByRole('article', { name: /runbook/i }).first();
  await expect(runbook).toContainText(/missing|not written|No version/i);
});

test('a breach pauses the pilot on a page that is open', async () => {
  const { page, banner } = desk;
  await desk.sit('productManager', 'reviews');
  await expect(page.getByText('No plan has been needed')).toBeVisible();
  await desk.withoutReload(async () => {
    await pilot.configure({ ...CONFIGURED, region: 'us-east-1' });
    await expect(banner.getByText('The pilot is paused')).toBeVisible();
    await expect(banner.getByText('Paused', { exact: true })).toBeVisible();
    await expect(desk.button('Write the plan')).toBeVisible();
  });
});

test('what drifted stands beside what was agreed', async () => {
  const { page } = desk;
  await page.goto(`${pilot.page}/changes`);
  await expect(page.getByText('us-east-1').first()).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'drift');
});

test('one writes the plan, two others approve it', async () => {
  const { page, dialog } = desk;
  await page.goto(`${pilot.page}/reviews`);
  await desk.button('Write the plan').click();
  await dialog
    .getByLabel('Cause')
    .fill('The template of the new cluster named another region.');
  await dialog
    .getByLabel('What is done')
    .fill('The region is set by policy, not by the template');
  await dialog
    .getByRole('textbox', { name: 'Owner' })
    .fill(pilot.roles.techLead);
  await dialog.getByLabel('Due').fill('2999-01-31');
  await checkAccessibility(page, { within: '[role=dialog]' });
  await page.screenshot({ path: 'test-results/screens/plan-dialog.png' });
  await desk.confirm('Propose the plan');
  await expect(desk.button('Approve')).toHaveAttribute('aria-disabled', 'true');
  for (const role of ['serviceOwner', 'riskLead'] as const) {
    await desk.sit(role, 'reviews');
    await desk.button('Approve').click();
    await desk.confirm('Approve');
    await expect(page.getByText(`${pilot.personIn(role)} ·`)).toBeVisible();
  }
  await expect(desk.button('Approve')).toHaveCount(0);
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'plan');
});

test('the service owner resumes once the cause is cleared', async () => {
  const { page, banner } = desk;
  await desk.sit('serviceOwner');
  const resume = desk.button('Resume');
  await expect(resume).toHaveAttribute('aria-disabled', 'true');
  await checkAccessibility(page, { within: 'main' });
  await desk.withoutReload(async () => {
    await pilot.configure(CONFIGURED);
    await expect(banner.getByText('Cleared')).toBeVisible();
    await expect(resume).not.toHaveAttribute('aria-disabled', 'true');
  });
  await resume.click();
  await desk.confirm('Resume');
  await expect(banner.getByText('The pilot is paused')).toHaveCount(0);
  await expect(banner.getByText('Running')).toBeVisible();
});

test('the weekly review opens by itself, and is completed', async () => {
  test.setTimeout(240_000);
  const { page, dialog } = desk;
  await page.goto(`${pilot.page}/reviews`);
  const complete = desk.button('Complete the review');
  await desk.withoutReload(() =>
    expect(complete).toBeVisible({ timeout: 180_000 }),
  );
  await screenshot(page, 'review-open');
  await complete.click();
  await dialog.getByLabel('Notes').fill('A week of one breach, mended.');
  await desk.confirm('Save');
  await expect(page.getByText('Held', { exact: true })).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
});
