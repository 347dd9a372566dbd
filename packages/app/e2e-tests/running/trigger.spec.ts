import { expect, test } from '@playwright/test';
import { checkAccessibility, screenshot, untilThere } from '..';
import { Desk } from './Desk';
import { PilotAtWork } from './PilotAtWork';
import { startAdopted } from './startAdopted';

test.describe.configure({ mode: 'serial' });

const HOUR_MS = 3600_000;

let pilot: PilotAtWork;
let desk: Desk;

/** A change that is planned by the tech lead and approved by the service owner. */
async function approvedChange(title: string): Promise<string> {
  const { id, hash } = await pilot.post('techLead', '/changes', {
    title,
    impact: 'Passengers of two lines.',
    deploymentPlan: 'One line, then the other.',
    backoutSteps: 'Switch back to the timetable.',
    window: {
      start: new Date().toISOString(),
      end: new Date(Date.now() + HOUR_MS).toISOString(),
    },
    propose: true,
  });
  await pilot.post('serviceOwner', `/changes/${id}/approvals`, { hash });
  return id;
}

const fail = (id: string) =>
  pilot.post('techLead', `/changes/${id}/closure`, {
    result: 'failed',
    learnings: 'The feed of the depot comes later than we thought.',
  });

const secondsLeft = async () => {
  const text = await desk.banner.getByRole('timer').textContent();
  const [hours, minutes, seconds] = text!.match(/\d+/g)!.map(Number);
  return (hours * 60 + minutes) * 60 + seconds;
};

test.beforeAll(async ({ browser }) => {
  pilot = await startAdopted('bus-arrivals');
  desk = await Desk.open(browser, pilot);
});
test.afterAll(() => desk.close());

test('two changes that fail in a row open the trigger on a page that is open', async () => {
  const { banner, page } = desk;
  const first = await approvedChange('Arrivals from the depot feed');
  const second = await approvedChange('Arrivals by the minute');
  await fail(first);
  await desk.sit('serviceOwner', 'changes');
  await untilThere(page, page.getByText('Arrivals by the minute').first());
  await expect(banner.getByRole('timer')).toHaveCount(0);
  await desk.withoutReload(async () => {
    await fail(second);
    await expect(
      banner.getByText('The rollback trigger is open'),
    ).toBeVisible();
    await expect(banner).toContainText('2 changes fail in a row');
  });
});

test('the header counts down', async () => {
  const { banner } = desk;
  const before = await secondsLeft();
  expect(before).toBeLessThanOrEqual(2 * 3600);
  expect(before).toBeGreaterThan(3600);
  await expect.poll(secondsLeft).toBeLessThan(before);
  await checkAccessibility(desk.page, { within: 'main' });
  await screenshot(desk.page, 'changes-trigger');
  await expect(banner.getByRole('timer')).toBeVisible();
});

test('the service owner holds, then rolls back, and the rollback is confirmed', async () => {
  const { banner, dialog, page } = desk;
  await desk.sit('riskLead');
  await expect(banner.getByRole('button', { name: 'Hold' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await desk.sit('serviceOwner');
  await banner.getByRole('button', { name: 'Hold' }).click();
  await dialog
    .getByLabel('Rationale')
    .fill('The timetable is shown until the feed is back.');
  await checkAccessibility(page, { within: '[role=dialog]' });
  await page.screenshot({ path: 'test-results/screens/hold-dialog.png' });
  await desk.confirm('Hold');
  await expect(banner.getByText('The rollback trigger is held')).toBeVisible();
  await expect(banner.getByRole('timer')).toContainText('left to clear');
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'trigger-held');
  await banner.getByRole('button', { name: 'Roll back' }).click();
  await desk.confirm('Roll back');
  await expect(
    banner.getByText('The pilot is to be rolled back'),
  ).toBeVisible();
  await banner.getByRole('button', { name: 'Confirm the rollback' }).click();
  await desk.confirm('Confirm the rollback');
  await expect(
    banner.getByRole('region', { name: 'Rollback trigger' }),
  ).toHaveCount(0);
  await expect(banner.getByText('Running')).toBeVisible();
  const card = page.getByRole('article', { name: 'Rollback trigger' });
  await expect(card.getByText('Armed')).toBeVisible();
  await expect(card).toContainText('Case 1');
});
