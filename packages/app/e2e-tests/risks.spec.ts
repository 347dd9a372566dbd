import { expect, test } from '@playwright/test';
import { checkAccessibility, screenshot, signInAs, untilThere } from '.';

const PAGE = '/catalog/default/pilot/fraud-screening';

test('a risk is proposed by one person and accepted by another', async ({
  page,
}) => {
  const register = page.getByRole('article', { name: 'Risks' });
  const risk = register.getByRole('listitem', { name: /Scores leak/ });

  await test.step('the risk lead writes it, and cannot accept it', async () => {
    await signInAs(page, 'Rashida Begum', `${PAGE}/readiness`);
    await untilThere(page, register);
    await register.getByRole('button', { name: 'Add a risk' }).click();
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel('Risk, in a sentence')
      .fill('Scores leak to merchants');
    await dialog.getByLabel('Owner (user)').fill('chidi.eze');
    await dialog
      .getByRole('textbox', { name: 'Mitigation' })
      .fill('The answer holds outcome and reason group only.');
    await dialog.getByLabel('Review by').fill('2999-01-31');
    await screenshotOfDialog();
    await dialog.getByRole('button', { name: 'Add a risk' }).click();
    await expect(risk.getByText('Open', { exact: true })).toBeVisible();
    await expect(risk.getByRole('button', { name: 'Accept' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await expect(risk.getByText('Chidi Eze')).toBeVisible();
  });

  await test.step('the sponsor finds it among what waits, and accepts it', async () => {
    await signInAs(page, 'Ingrid Solheim', '/pilots/waiting');
    await page.getByRole('link', { name: /Scores leak to merchants/ }).click();
    await risk.getByRole('button', { name: 'Accept' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('A word on it').fill('Until the next review.');
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await expect(risk.getByText('Accepted', { exact: true })).toBeVisible();
    await checkAccessibility(page, { within: '#risks' });
    await screenshot(page, 'risks');
  });

  async function screenshotOfDialog() {
    await checkAccessibility(page, { within: '[role=dialog]' });
    await page.screenshot({ path: 'test-results/screens/risk-dialog.png' });
  }
});

test('the weekly review is scheduled', async ({ page }) => {
  await signInAs(page, 'Chidi Eze', `${PAGE}/reviews`);
  const schedule = page.getByRole('button', { name: 'Schedule the reviews' });
  await untilThere(page, schedule);
  await schedule.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Time/).fill('14:30');
  await dialog.getByLabel('Who comes').fill('The six roles and payments-risk');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Every Wednesday at 14:30')).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'reviews');
});
