import { Locator, Page, expect } from '@playwright/test';

const PATIENCE_MILLISECONDS = 90_000;
const GLANCE_MILLISECONDS = 5_000;

/**
 * Loads the page anew until the thing is there. The portal reads the catalog on a schedule: just
 * after its start pilots come in one by one.
 */
export async function untilThere(page: Page, thing: Locator) {
  await expect(async () => {
    await page.reload();
    await expect(thing).toBeVisible({ timeout: GLANCE_MILLISECONDS });
  }).toPass({ timeout: PATIENCE_MILLISECONDS });
}
