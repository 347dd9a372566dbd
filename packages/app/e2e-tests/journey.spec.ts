import { Page, expect, test } from '@playwright/test';
import { checkAccessibility, screenshot, signInAs, untilThere } from '.';

const PILOT = '/catalog/default/pilot/handover-demo';

/** Six people, and two more: who first accepts a sponsor, and who is on call. */
const SPONSOR = 'Ingrid Solheim';
const PRODUCT = 'Eamon Kelleher';
const SERVICE = 'Siobhan Nolan';
const TECH = 'Chidi Eze';
const DATA = 'Leila Farahani';
const RISK = 'Rashida Begum';
const TEAM_MATE = 'Aoife Brennan';
const ON_CALL = 'Ama Owusu';

const DOCUMENTS = {
  intent: [PRODUCT, SPONSOR],
  raci: [PRODUCT, SPONSOR],
  architecture: [TECH, SERVICE],
  runbook: [SERVICE, TECH],
  'change-plan': [TECH, SERVICE],
  configuration: [TECH, SERVICE],
  'security-privacy': [DATA, RISK],
  'test-evidence': [TECH, SERVICE],
  dashboard: [TECH, PRODUCT],
} as const;

test.describe.configure({ mode: 'serial' });

let page: Page;
let current: string | undefined;

/** Is somebody, on a page of the pilot; signs in only when the person changes. */
async function be(person: string, tab = '') {
  const path = `${PILOT}${tab && `/${tab}`}`;
  if (current === person) await page.goto(path);
  else await signInAs(page, person, path);
  current = person;
}

const button = (name: string | RegExp) => page.getByRole('button', { name });
const dialog = () => page.getByRole('dialog');
const confirm = async (name: string) => {
  // The cross in the corner comes first, and is called Close.
  await dialog().getByRole('button', { name, exact: true }).last().click();
  await expect(dialog()).toHaveCount(0);
};

test.beforeAll(async ({ browser }) => {
  // A context of its own: one page goes the whole way, and axe opens others beside it.
  page = await (await browser.newContext()).newPage();
  await signInAs(page, SPONSOR, PILOT);
  current = SPONSOR;
  await untilThere(page, button('Claim').first());
});
test.afterAll(() => page.context().close());

async function claim(person: string, role: string) {
  await be(person);
  await page
    .getByRole('listitem', { name: role })
    .getByRole('button', { name: 'Claim' })
    .click();
  await confirm('Claim');
  await expect(
    page.getByText('Your claim waits for acceptance').first(),
  ).toBeVisible();
}

test('six people claim the roles, and nobody accepts their own claim', async () => {
  test.setTimeout(300_000);
  await claim(SPONSOR, 'Sponsor');
  await expect(button('Accept')).toHaveCount(0);
  await be(TEAM_MATE);
  await button('Accept').click();
  await expect(
    page.getByText('The claim is accepted', { exact: true }),
  ).toBeVisible();
  await claim(PRODUCT, 'Product manager');
  await claim(SERVICE, 'Service owner');
  await claim(TECH, 'Tech lead');
  await claim(DATA, 'Data steward');
  await claim(RISK, 'Risk lead');
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'overview-claims');
  await be(SPONSOR);
  for (let waiting = 5; waiting > 0; waiting--) {
    await expect(button('Accept')).toHaveCount(waiting);
    await button('Accept').first().click();
  }
  await expect(button('Accept')).toHaveCount(0);
  await expect(page.getByText('Vacant')).toHaveCount(0);
});

test('an accepted claim shows as a relation in the catalog', async () => {
  await be(SPONSOR);
  const about = page.getByRole('link', { name: /Siobhan Nolan/ });
  await untilThere(page, about.first());
});

test('nine documents are written by those who answer for them', async () => {
  test.setTimeout(300_000);
  for (const [document, [writer]] of Object.entries(DOCUMENTS)) {
    await be(writer, `readiness#${document}`);
    await button('Write').click();
    const editor = page.getByLabel('Markdown');
    const skeleton = await editor.inputValue();
    await editor.fill(
      `${skeleton}\n\nReminders go out two days ahead.\n\n<script>document.title = 'owned'</script>\n`,
    );
    if (document === 'runbook') {
      await checkAccessibility(page, { within: 'main' });
      await page.screenshot({ path: 'test-results/screens/editor.png' });
    }
    await button('Save a version').click();
    await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
    await expect(page).not.toHaveTitle(/owned/);
  }
});

test('criteria are proposed from the preset, reviews are scheduled', async () => {
  await be(PRODUCT, 'criteria');
  await button('Start from the preset').click();
  await page.screenshot({ path: 'test-results/screens/criteria-editor.png' });
  await button('Propose').click();
  await expect(page.getByText('Proposed', { exact: true })).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'criteria');
  await be(SERVICE, 'reviews');
  await button('Schedule the reviews').click();
  await confirm('Save');
  await expect(page.getByText(/^Every .* at /)).toBeVisible();
});

test('an author is refused, others approve, and an edit voids exactly one approval', async () => {
  test.setTimeout(400_000);
  await be(SERVICE, 'readiness#runbook');
  await expect(button('Review and approve')).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  for (const [document, [, approver]] of Object.entries(DOCUMENTS)) {
    await be(approver, `readiness#${document}`);
    await button('Review and approve').click();
    await confirm('Approve');
    await expect(page.getByText('Approved', { exact: true })).toBeVisible();
  }
  await screenshot(page, 'document');
  await be(SERVICE, 'readiness#runbook');
  await button('Write').click();
  await page.getByLabel('Markdown').press('Control+End');
  await page.getByLabel('Markdown').pressSequentially('Call the ward first.');
  await button('Save a version').click();
  await expect(page.getByText('Approval is void').first()).toBeVisible();
  await be(SERVICE, 'readiness');
  const pack = page.getByRole('article', { name: 'Readiness pack' });
  await expect(pack.getByText('Approval is void')).toHaveCount(1);
  await expect(pack.getByText('Approved', { exact: true })).toHaveCount(8);
  await be(TECH, 'readiness#runbook');
  await button('Review and approve').click();
  await expect(dialog().getByText('Call the ward first.')).toBeVisible();
  await confirm('Approve');
  await expect(page.getByText('Approved', { exact: true })).toBeVisible();
});

async function change(
  id: string,
  title: string,
  options: { rehearsal?: boolean },
) {
  await be(TECH, 'changes');
  await button('New change').click();
  const day = new Date(Date.now() + (options.rehearsal ? 0 : 24) * 3600_000)
    .toISOString()
    .slice(0, 10);
  const hours = options.rehearsal ? ['00:01', '23:58'] : ['10:00', '12:00'];
  await dialog().getByLabel('What changes').fill(title);
  if (options.rehearsal) {
    await dialog()
      .getByText(/^A rehearsal/)
      .click();
  }
  await dialog()
    .getByLabel(/^Impact/)
    .fill('Two clinics; letters go on.');
  await dialog()
    .getByLabel(/^Deployment plan/)
    .fill('One clinic, then both.');
  await dialog()
    .getByLabel(/^Backout steps/)
    .fill('Stop the sender.');
  await dialog()
    .getByLabel(/^Window opens/)
    .fill(`${day}T${hours[0]}`);
  await dialog()
    .getByLabel(/^Window closes/)
    .fill(`${day}T${hours[1]}`);
  await dialog().getByRole('button', { name: 'New change' }).click();
  await expect(dialog()).toHaveCount(0);
  await be(SERVICE, `changes#${id}`);
  await button('Approve').first().click();
  await confirm('Approve');
  await expect(
    page.getByText('Approved', { exact: true }).first(),
  ).toBeVisible();
}

test('the go-live is planned and the way to it rehearsed', async () => {
  test.setTimeout(240_000);
  await change('CHG-1', 'Go live in two clinics', {});
  await change('CHG-2', 'Rehearsal with staff', { rehearsal: true });
  await be(TECH, 'changes#CHG-2');
  await button('Close').first().click();
  await dialog().getByLabel('Learnings').fill('The sender stops in a minute.');
  await dialog()
    .getByLabel('Documents changed because of it')
    .fill('runbook 2');
  await confirm('Close');
  await expect(page.getByText('Closed', { exact: true }).first()).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'changes');
});

test('somebody on call who wrote nothing runs the runbook', async () => {
  await be(ON_CALL, 'readiness');
  await button('Sign').click();
  await dialog()
    .getByLabel('What you saw, in a sentence')
    .fill('From the alert to the stopped sender in nine minutes, by the book.');
  await confirm('Sign');
  await expect(button('Sign')).toHaveCount(0);
});

test('what no source reports yet is waived by two people', async () => {
  test.setTimeout(300_000);
  await be(TECH, 'readiness');
  await screenshot(page, 'readiness');
  const enabled = page.locator(':not([aria-disabled=true])');
  const ask = button('Ask for a waiver').and(enabled);
  await expect(ask.first()).toBeVisible();
  for (let left = await ask.count(); left > 0; left--) {
    await ask.first().click();
    await dialog()
      .getByLabel('Why it cannot pass in time')
      .fill('The source is being connected.');
    await dialog()
      .getByLabel('What makes up for it meanwhile')
      .fill('The tech lead compares by hand each morning.');
    await confirm('Ask for a waiver');
    await expect(ask).toHaveCount(left - 1);
  }
  for (const person of [SPONSOR, RISK]) {
    await be(person, 'readiness');
    const waivers = page.getByRole('article', { name: 'Waivers' });
    const approve = waivers
      .getByRole('button', { name: 'Approve' })
      .and(enabled);
    await expect(approve.first()).toBeVisible();
    for (let left = await approve.count(); left > 0; left--) {
      await approve.first().click();
      await confirm('Approve');
      await expect(approve).toHaveCount(left - 1);
    }
  }
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'readiness-waived');
});

async function step(person: string, name: string) {
  await be(person);
  await button(name).click();
  const read = dialog().getByText(/^I have read the pack/);
  if (await read.isVisible()) await read.click();
  await confirm(name);
}

test('three people sign, and the last signature locks the criteria', async () => {
  test.setTimeout(240_000);
  await step(PRODUCT, 'Submit for approval');
  await step(SPONSOR, 'Sign the approval');
  await step(SERVICE, 'Sign the approval');
  await expect(page.getByText('Ready for approval').first()).toBeVisible();
  await step(RISK, 'Sign the approval');
  await expect(page.getByText('Approved').first()).toBeVisible();
  await be(PRODUCT, 'criteria');
  await expect(page.getByText('Locked', { exact: true })).toBeVisible();
});

test('locked criteria refuse an edit, and the attempt is on record', async () => {
  await be(PRODUCT, 'criteria');
  await expect(button('Edit')).toHaveCount(0);
  // The screen offers no edit; somebody who asks the server all the same is refused.
  const status = await page.evaluate(async () => {
    const session = await fetch('/api/auth/demo/refresh', {
      headers: { 'x-demo-user': 'user:default/eamon.kelleher' },
    });
    const { token } = (await session.json()).backstageIdentity;
    const path = '/api/pilots/v1/pilots/default/handover-demo/criteria';
    const headers = {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
    };
    const criteria = await (await fetch(path, { headers })).json();
    const answer = await fetch(path, {
      method: 'PUT',
      headers: { ...headers, 'If-Match': criteria.etag },
      body: JSON.stringify({ criteria: criteria.criteria, propose: true }),
    });
    return answer.status;
  });
  expect(status).toBe(409);
  await be(PRODUCT, 'record');
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /criteria/i })
      .first(),
  ).toBeVisible();
});

test('the service owner starts the pilot, and the record is whole', async () => {
  await step(SERVICE, 'Start the pilot');
  await expect(page.getByText('Running').first()).toBeVisible();
  await screenshot(page, 'overview-running');
  await be(SERVICE, 'record');
  await button(/^Verify$/).click();
  await expect(page.getByText(/whole|valid/i).first()).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'record');
});
