import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { expect, test } from '@playwright/test';
import { checkAccessibility, screenshot, untilThere } from '..';
import { Desk } from './Desk';
import { PilotAtWork } from './PilotAtWork';
import { startAdopted } from './startAdopted';

test.describe.configure({ mode: 'serial' });

const CRITERION = 'Applications completed of those begun';

let pilot: PilotAtWork;
let desk: Desk;

const amendments = () => desk.page.getByRole('article', { name: 'Amendments' });

test.beforeAll(async ({ browser }) => {
  pilot = await startAdopted('permit-renewal');
  desk = await Desk.open(browser, pilot);
});
test.afterAll(() => desk.close());

/** Somebody proposes another threshold for a criterion that is locked. */
async function propose(
  who: RoleId,
  proposal: { threshold: string; reason: string },
) {
  const { page } = desk;
  await desk.sit(who, 'criteria');
  const open = desk.button('Propose an amendment');
  await untilThere(page, open);
  await open.click();
  await desk.button(`Edit ${CRITERION}`).click();
  const fields = page.getByRole('group', { name: CRITERION });
  await fields
    .getByRole('textbox', { name: 'Threshold', exact: true })
    .fill(proposal.threshold);
  await page.getByLabel('Why it has to change').fill(proposal.reason);
  await page
    .getByLabel('What is known today')
    .fill('Two weeks of numbers: 58 % complete what they began.');
  await checkAccessibility(page, { within: 'main' });
  await page.screenshot({
    path: 'test-results/screens/amendment-editor.png',
    fullPage: true,
  });
  await desk.button('Propose the amendment').click();
  await expect(amendments().getByText('Waits for approval')).toBeVisible();
  // Nobody approves what they proposed.
  await expect(desk.button('Approve')).toHaveAttribute('aria-disabled', 'true');
}

test('a threshold that is to be lowered is rejected by the risk lead', async () => {
  const { page, dialog } = desk;
  await propose('productManager', {
    threshold: '62',
    reason: 'We will not get there in time.',
  });
  await expect(amendments()).toContainText('threshold: 65 → 62');
  await expect(amendments().getByText('Loosens a threshold')).toBeVisible();
  await desk.sit('riskLead', 'criteria');
  await desk.button('Reject').click();
  await dialog
    .getByLabel('Reason')
    .fill('That we may miss it is no reason to lower it.');
  await desk.confirm('Reject');
  await expect(amendments().getByText('Rejected').first()).toBeVisible();
  const row = page.getByRole('row', { name: new RegExp(`^${CRITERION}`) });
  await expect(row).toContainText('65');
  await expect(row).not.toContainText('62');
});

test('another is approved by two, and stands beside the original', async () => {
  const { page } = desk;
  await propose('techLead', {
    threshold: '68',
    reason: 'Half of those begun were tests of ours; without them it is more.',
  });
  for (const role of ['sponsor', 'riskLead'] as const) {
    await desk.sit(role, 'criteria');
    await desk.button('Approve').click();
    await desk.confirm('Approve');
  }
  await expect(amendments().getByText('In force')).toBeVisible();
  await expect(amendments().getByText('Rejected').first()).toBeVisible();
  const row = page.getByRole('row', { name: new RegExp(`^${CRITERION}`) });
  await expect(row).toContainText('68');
  await expect(
    page.getByRole('columnheader', { name: 'As first locked' }),
  ).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'amendments');
});
