import { expect, test } from '@playwright/test';
import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { checkAccessibility, screenshot, signInAs, untilThere } from '..';
import { Desk } from './Desk';
import { PilotAtWork } from './PilotAtWork';
import { startAdopted } from './startAdopted';

const NAME = 'corridor-queue';
const TITLE = 'Corridor queue';
/** Owns nothing and holds no role. */
const VISITOR = 'Samira Benali';
const WHY_OTHERWISE =
  'Two weeks are too few for the criteria, and the clinic closes its old desk in December.';
const LEARNINGS = '- Say the minutes, never the number of people in front.';

test.describe.configure({ mode: 'serial' });

let pilot: PilotAtWork;
let desk: Desk;
/** ISO date; on it, had the sponsor not called the decision early. */
let decisionDate: string;
test.beforeAll(async ({ browser }) => {
  pilot = await startAdopted(NAME);
  ({ decisionDate } = await pilot.get('sponsor'));
  await pilot.post('sponsor', '/transitions', {
    event: 'due',
    reason: 'The second clinic asks for it before winter.',
  });
  desk = await Desk.open(browser, pilot);
});
test.afterAll(() => desk.close());

async function vote(role: RoleId, outcome: string, reason: string) {
  const { dialog, page } = desk;
  await desk.sit(role, 'decisions');
  await desk.button('Vote').click();
  await dialog
    .getByRole('button', { name: /Where should this pilot go/ })
    .click();
  await page.getByRole('option', { name: outcome }).click();
  await dialog.getByLabel('Why').fill(reason);
  await desk.confirm('Vote');
  await expect(page.getByText(reason)).toBeVisible();
}

test('who owns nothing sees in two clicks what needs a decision this week', async () => {
  const { page } = desk;
  await signInAs(page, VISITOR, '/');
  await page
    .getByRole('button', { name: /^Needs a decision this week/ })
    .click();
  await expect(page).toHaveURL(/attention=decision-soon/);
  await page.getByRole('link', { name: TITLE, exact: true }).click();
  await expect(page.getByText('Decision due').first()).toBeVisible();
});

test('the calendar is subscribed to by a private address, until it is revoked', async () => {
  const { page } = desk;
  await signInAs(
    page,
    VISITOR,
    `/pilots/calendar?month=${decisionDate.slice(0, 7)}`,
  );
  const entry = page.getByRole('link', { name: new RegExp(TITLE) });
  await expect(entry.first()).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'calendar');
  await desk.button('Subscribe').click();
  await desk.dialog.getByLabel('Name').fill('Telephone');
  await desk.button('Make an address').click();
  const address = (
    await desk.dialog.getByLabel('Address', { exact: true }).innerText()
  ).trim();
  await checkAccessibility(page, { within: '[role=dialog]' });
  await page.screenshot({ path: 'test-results/screens/subscribe.png' });

  const feed = await fetch(address);
  expect(feed.headers.get('content-type')).toMatch(/^text\/calendar/);
  const lines = (await feed.text()).replace(/\r\n[ \t]/g, '').split('\r\n');
  const events = lines
    .join('\n')
    .split('BEGIN:VEVENT')
    .filter(event => event.includes(TITLE));
  const date = decisionDate.replaceAll('-', '');
  expect(
    events.filter(event => event.includes(`DTSTART;VALUE=DATE:${date}`)),
  ).toHaveLength(1);

  await desk.button('Revoke: Telephone').click();
  await expect(desk.dialog.getByText('You have none yet.')).toBeVisible();
  expect((await fetch(address)).status).toBe(404);
});

test('three people vote, each with a reason, two of them against the recommendation', async () => {
  const { page } = desk;
  test.setTimeout(180_000);
  await vote('sponsor', 'Scale', 'The second clinic waits for it.');
  await vote('riskLead', 'Iterate', 'Nothing is proven yet.');
  await expect(
    page.getByText(/^The evidence recommends: Iterate/),
  ).toBeVisible();
  await vote('serviceOwner', 'Scale', 'It runs, and we can run two.');
  await expect(page.getByText('Two of three agree: Scale')).toBeVisible();
});

test('nothing is decided without learnings', async () => {
  const { page } = desk;
  await desk.sit('sponsor', 'decisions');
  await expect(desk.button('Decide: Scale')).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(desk.button('Decide: Scale')).toHaveAttribute(
    'aria-description',
    /Nothing is written yet/,
  );
  await desk.sit('productManager', 'decisions');
  await desk.button('Write').click();
  await desk.dialog.getByLabel('Rationale').fill('The second clinic is ready.');
  const save = desk.dialog.getByRole('button', { name: 'Save' });
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await desk.dialog
    .getByLabel('Alternatives')
    .fill('Wait for the spring\nStop');
  await desk.dialog.getByLabel('Learnings').fill(LEARNINGS);
  await desk.confirm('Save');
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'forum');
});

test('the sponsor overrides the recommendation, with the reason on record for good', async () => {
  const { page } = desk;
  await desk.sit('sponsor', 'decisions');
  await desk.button('Decide: Scale').click();
  const decide = desk.dialog.getByRole('button', {
    name: 'Decide',
    exact: true,
  });
  await expect(decide).toHaveAttribute('aria-disabled', 'true');
  await desk.dialog
    .getByLabel('Why the forum decides otherwise')
    .fill(WHY_OTHERWISE);
  await checkAccessibility(page, { within: '[role=dialog]' });
  await desk.confirm('Decide');

  const record = page.getByRole('article', { name: 'Decision 1: Scale' });
  await expect(
    record.getByText('Otherwise than recommended', { exact: true }),
  ).toBeVisible();
  await expect(record.getByText(WHY_OTHERWISE)).toBeVisible();
  await expect(record.getByText('Recommended then: Iterate')).toBeVisible();
  const votes = record.getByRole('list', { name: 'Votes' });
  await expect(votes.getByText('Nothing is proven yet.')).toBeVisible();
  await expect(record.getByTitle(/[0-9a-f]{64}/)).not.toHaveCount(0);
  await record
    .getByRole('button', { name: 'Check against the database' })
    .click();
  await expect(record.getByText(/it is what was decided/)).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'decision');
});

test('a fourth person, who owns nothing, finds the decision', async () => {
  const { page } = desk;
  test.setTimeout(240_000);
  await signInAs(page, VISITOR, '/pilots/decisions');
  await page
    .getByRole('searchbox', { name: 'Find in decisions' })
    .fill('minutes');
  const row = page.getByRole('article', { name: TITLE });
  await expect(
    row.getByText('Otherwise than recommended', { exact: true }),
  ).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'decisions');

  await test.step('by the search of the portal, once it has been indexed', async () => {
    await page.goto('/search?query=corridor+minutes');
    const found = page.locator(`a[href*="/${NAME}/decisions#"]`);
    await untilThere(page, found);
    // The list around it, and what it finds in the catalog, are Backstage's own.
    await checkAccessibility(page, {
      within: 'li > div:has(a[href*="/decisions#"])',
    });
    await screenshot(page, 'search');
    await found.click();
    await expect(page).toHaveURL(new RegExp(`${NAME}/decisions#`));
    await expect(page.getByText(WHY_OTHERWISE)).toBeVisible();
  });

  await test.step('on the page of the component that it puts live', async () => {
    await page.goto(`/catalog/default/component/${NAME}-service`);
    const card = page.getByRole('article', { name: 'Decisions' });
    await expect(card.getByText(TITLE)).toBeVisible();
  });

  await test.step('and in the figures of the quarter', async () => {
    await page.goto('/pilots/quarter');
    await expect(page.getByText('Ideas that reach production')).toBeVisible();
    await checkAccessibility(page, { within: 'main' });
    await screenshot(page, 'quarter');
  });
});
