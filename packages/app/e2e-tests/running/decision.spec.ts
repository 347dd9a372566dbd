import { Page, expect, test } from '@playwright/test';
import { checkAccessibility, screenshot, signInAs, untilThere } from '.';
import { bringToDecision, DECISION_DATE, QUEUE } from './bringToDecision';

const TAB = `/catalog/default/pilot/${QUEUE.name}/decisions`;
/** Owns nothing and holds no role. */
const VISITOR = 'Jun Park';
const WHY_OTHERWISE =
  'Two weeks are too few for the criteria, and the clinic closes its old desk in December.';
const LEARNINGS = '- Say the minutes, never the number of people in front.';

test.describe.configure({ mode: 'serial' });

let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage();
  await page.goto('/');
  await bringToDecision(page);
});
test.afterAll(() => page.context().close());

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');
const confirm = async (name: string) => {
  await dialog().getByRole('button', { name, exact: true }).last().click();
  await expect(dialog()).toBeHidden();
};

async function vote(person: string, outcome: string, reason: string) {
  await signInAs(page, person, TAB);
  await button('Vote').click();
  await dialog()
    .getByRole('button', { name: /Where should this pilot go/ })
    .click();
  await page.getByRole('option', { name: outcome }).click();
  await dialog().getByLabel('Why').fill(reason);
  await confirm('Vote');
  await expect(page.getByText(reason)).toBeVisible();
}

test('who owns nothing sees in two clicks what needs a decision this week', async () => {
  await signInAs(page, VISITOR, '/');
  await button(/^Needs a decision this week/).click();
  await expect(page).toHaveURL(/attention=decision-soon/);
  await page.getByRole('link', { name: QUEUE.title, exact: true }).click();
  await expect(page.getByText('Decision due').first()).toBeVisible();
});

test('the calendar is subscribed to by a private address, until it is revoked', async () => {
  await signInAs(
    page,
    VISITOR,
    `/pilots/calendar?month=${DECISION_DATE.slice(0, 7)}`,
  );
  const entry = page.getByRole('link', { name: new RegExp(QUEUE.title) });
  await expect(entry.first()).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'calendar');
  await button('Subscribe').click();
  await dialog().getByLabel('Name').fill('Telephone');
  await button('Make an address').click();
  const address = (
    await dialog().getByLabel('Address', { exact: true }).innerText()
  ).trim();
  await checkAccessibility(page, { within: '[role=dialog]' });
  await page.screenshot({ path: 'test-results/screens/subscribe.png' });

  const feed = await fetch(address);
  expect(feed.headers.get('content-type')).toMatch(/^text\/calendar/);
  const lines = (await feed.text()).replace(/\r\n[ \t]/g, '').split('\r\n');
  const events = lines
    .join('\n')
    .split('BEGIN:VEVENT')
    .filter(event => event.includes(QUEUE.title));
  const date = DECISION_DATE.replaceAll('-', '');
  expect(
    events.filter(event => event.includes(`DTSTART;VALUE=DATE:${date}`)),
  ).toHaveLength(1);

  await button('Revoke: Telephone').click();
  await expect(dialog().getByText('You have none yet.')).toBeVisible();
  expect((await fetch(address)).status).toBe(404);
});

test('three people vote, each with a reason, and one against the recommendation', async () => {
  test.setTimeout(180_000);
  await vote(QUEUE.sponsor, 'Scale', 'The second clinic waits for it.');
  await vote(QUEUE.riskLead, 'Iterate', 'Nothing is proven yet.');
  await expect(
    page.getByText(/^The evidence recommends: Iterate/),
  ).toBeVisible();
  await vote(QUEUE.serviceOwner, 'Scale', 'It runs, and we can run two.');
  await expect(page.getByText('Two of three agree: Scale')).toBeVisible();
});

test('nothing is decided without learnings', async () => {
  await signInAs(page, QUEUE.sponsor, TAB);
  await expect(button('Decide: Scale')).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(button('Decide: Scale')).toHaveAttribute(
    'aria-description',
    /Nothing is written yet/,
  );
  await signInAs(page, QUEUE.productManager, TAB);
  await button('Write').click();
  await dialog().getByLabel('Rationale').fill('The second clinic is ready.');
  const save = dialog().getByRole('button', { name: 'Save' });
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await dialog().getByLabel('Alternatives').fill('Wait for the spring\nStop');
  await dialog().getByLabel('Learnings').fill(LEARNINGS);
  await confirm('Save');
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'forum');
});

test('the sponsor overrides the recommendation, with the reason on record for good', async () => {
  await signInAs(page, QUEUE.sponsor, TAB);
  await button('Decide: Scale').click();
  const decide = dialog().getByRole('button', { name: 'Decide', exact: true });
  await expect(decide).toHaveAttribute('aria-disabled', 'true');
  await dialog()
    .getByLabel('Why the forum decides otherwise')
    .fill(WHY_OTHERWISE);
  await checkAccessibility(page, { within: '[role=dialog]' });
  await confirm('Decide');

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
  test.setTimeout(240_000);
  await signInAs(page, VISITOR, '/pilots/decisions');
  await page
    .getByRole('searchbox', { name: 'Find in decisions' })
    .fill('minutes');
  const row = page.getByRole('article', { name: QUEUE.title });
  await expect(
    row.getByText('Otherwise than recommended', { exact: true }),
  ).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'decisions');

  await test.step('by the search of the portal, once it has been indexed', async () => {
    await page.goto('/search?query=corridor+minutes');
    const found = page.locator(`a[href*="/${QUEUE.name}/decisions#"]`);
    await untilThere(page, found);
    // The list around it, and what it finds in the catalog, are Backstage's own.
    await checkAccessibility(page, {
      within: 'li > div:has(a[href*="/decisions#"])',
    });
    await screenshot(page, 'search');
    await found.click();
    await expect(page).toHaveURL(new RegExp(`${QUEUE.name}/decisions#`));
    await expect(page.getByText(WHY_OTHERWISE)).toBeVisible();
  });

  await test.step('on the page of the component that it puts live', async () => {
    await page.goto('/catalog/default/component/clinic-calendar');
    const card = page.getByRole('article', { name: 'Decisions' });
    await expect(card.getByText(QUEUE.title)).toBeVisible();
  });

  await test.step('and in the figures of the quarter', async () => {
    await page.goto('/pilots/quarter');
    await expect(page.getByText('Ideas that reach production')).toBeVisible();
    await checkAccessibility(page, { within: 'main' });
    await screenshot(page, 'quarter');
  });
});
