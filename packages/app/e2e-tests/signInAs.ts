import { Page, expect } from '@playwright/test';

/** Makes this page's visitor someone else (or someone at all) and opens a page of the portal. */
export async function signInAs(page: Page, name: string, path = '/') {
  if (page.url() === 'about:blank') {
    await page.goto('/');
  }
  await page.evaluate(() => {
    sessionStorage.removeItem('pilot-handoff.demo-person');
    localStorage.removeItem('pilot-handoff.demo-person');
  });
  const [before] = page.url().split('#');
  await page.goto(path);
  // Another anchor on the same page is no new page: whoever was signed in would stay.
  if (page.url().split('#')[0] === before) await page.reload();
  await page.getByRole('searchbox', { name: 'Find a person' }).fill(name);
  await page
    .getByRole('list', { name: 'Demo people' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click();
  await expect(page.getByRole('link', { name: 'Home' })).toBeVisible();
}
