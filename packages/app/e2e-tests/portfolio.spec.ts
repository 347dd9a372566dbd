import { Page, expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { checkAccessibility, screenshot, signInAs, untilThere } from '.';

const rows = (page: Page) => page.getByRole('rowheader');

test('who owns nothing finds what needs a decision in two clicks', async ({
  page,
}) => {
  await signInAs(page, 'Samira Benali', '/catalog');
  await page.getByRole('link', { name: 'Pilots', exact: true }).click();
  await page
    .getByRole('button', { name: /^Needs a decision this week/ })
    .click();
  await expect(page).toHaveURL(/attention=decision-soon/);
  await expect(page.getByRole('status').first()).toBeVisible();
});

test('the portfolio is filtered in the address, ordered and taken along', async ({
  page,
}) => {
  await signInAs(page, 'Ingrid Solheim', '/pilots');
  await untilThere(page, page.getByText(/^\d+ pilots$/));
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'portfolio');

  await test.step('by text, and the address brings it back', async () => {
    await page.getByRole('searchbox', { name: 'Find a pilot' }).fill('fraud');
    await expect(rows(page)).toHaveCount(1);
    await expect(page).toHaveURL(/q=fraud/);
    await page.reload();
    await expect(rows(page)).toHaveText(/Fraud screening/);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(rows(page)).not.toHaveCount(1);
  });

  await test.step('by sector, with the keyboard', async () => {
    await page.getByRole('button', { name: /^Sector/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Healthcare' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/sector=healthcare/);
    await expect(rows(page).first()).toContainText(/Triage|Appointment/);
  });

  await test.step('what is filtered is what the file holds', async () => {
    const shown = await rows(page).count();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^pilots-.*\.csv$/);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.trimEnd().split('\r\n')).toHaveLength(shown + 1);
    expect(text).toContain('triage-assistant');
  });

  await test.step('by name, backwards', async () => {
    await page.goto('/pilots/portfolio?sort=title');
    await expect(rows(page).first()).toContainText('Advising');
    await page
      .getByRole('columnheader', { name: 'Pilot' })
      .getByRole('button')
      .click();
    await expect(rows(page).first()).toContainText('Triage');
  });
});

test('what waits for a person is on one page', async ({ page }) => {
  await signInAs(page, 'Samira Benali', '/pilots/waiting');
  await expect(page.getByText('Nothing waits for you')).toBeVisible();
  await checkAccessibility(page, { within: 'main' });
  await screenshot(page, 'waiting');
  await page.getByRole('link', { name: 'Open the portfolio' }).click();
  await expect(page).toHaveURL(/\/pilots\/portfolio/);
});

test('a component shows the pilots that put it live', async ({ page }) => {
  await signInAs(
    page,
    'Ingrid Solheim',
    '/catalog/default/component/pre-approval-service',
  );
  const card = page.getByRole('article', { name: 'Pilots' });
  await untilThere(page, card.getByText('Loan pre-approval'));
  await screenshot(page, 'component');
});
