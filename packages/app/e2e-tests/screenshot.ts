import { Page } from '@playwright/test';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 360];
const MAXIMUM_HEIGHT = 5000;

/**
 * Keeps pictures of the page, whole, as `test-results/screens/<name>-<theme>-<width>.png`: light
 * and dark, wide and narrow. The page must follow the system's theme, as the portal does by default.
 */
export async function screenshot(page: Page, name: string) {
  const before = page.viewportSize() ?? { width: 1280, height: 900 };
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: before.height });
    // The portal scrolls inside the page, so a "full page" picture would show one screen only.
    const height = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('html, main, article')].map(
          element => element.scrollHeight,
        ),
      ),
    );
    await page.setViewportSize({
      width,
      height: Math.min(Math.max(height, before.height), MAXIMUM_HEIGHT),
    });
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({
        path: `test-results/screens/${name}-${colorScheme}-${width}.png`,
        animations: 'disabled',
      });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
}
