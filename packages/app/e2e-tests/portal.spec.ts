import { expect, test } from '@playwright/test';
import { checkAccessibility, screenshot, signInAs } from '.';

test('a visitor becomes one person, looks around, and becomes another', async ({
  page,
}) => {
  await page.goto('/');
  await expect(
    page.getByRole('heading', { name: 'Who do you want to be?' }),
  ).toBeVisible();
  const people = page.getByRole('list', { name: 'Demo people' });
  expect(await people.getByRole('listitem').count()).toBeGreaterThan(9);
  await checkAccessibility(page);
  await screenshot(page, 'sign-in');

  await test.step('with the keyboard alone', async () => {
    await page.getByRole('searchbox', { name: 'Find a person' }).focus();
    await page.keyboard.type('Ingrid Solheim');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Home' })).toBeVisible();
    await expect(page).toHaveURL(/\/pilots/);
  });

  await test.step('stays signed in when the page is loaded again', async () => {
    await page.goto('/settings');
    await expect(page.getByText('Ingrid Solheim').first()).toBeVisible();
  });

  await test.step('signs out and is someone else', async () => {
    await page.getByRole('button', { name: 'Switch person' }).click();
    await expect(
      page.getByRole('heading', { name: 'Who do you want to be?' }),
    ).toBeVisible();
    await signInAs(page, 'Kwame Boateng', '/settings');
    await expect(page.getByText('Kwame Boateng').first()).toBeVisible();
    await expect(page.getByText('Ingrid Solheim')).toHaveCount(0);
  });
});

test('a pilot is at home in the catalog', async ({ page }) => {
  await signInAs(page, 'Ingrid Solheim', '/catalog?filters[kind]=pilot');
  const pilot = page.getByRole('link', { name: 'Loan pre-approval' });
  await expect(pilot.first()).toBeVisible();
  await screenshot(page, 'catalog-pilots');
  await page.goto('/catalog/default/pilot/loan-pre-approval');
  await expect(
    page.getByRole('heading', { name: 'Loan pre-approval' }).first(),
  ).toBeVisible();
  await page.goto(
    '/catalog-graph?rootEntityRefs[]=pilot:default/loan-pre-approval&maxDepth=1',
  );
  await expect(page.getByText('sponsorOf').first()).toBeVisible();
  await screenshot(page, 'graph');
});
