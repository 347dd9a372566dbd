import { Page } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 360];
const MAXIMUM_HEIGHT = 5000;
const CALM_MILLISECONDS = 200;
const PATIENCE_MILLISECONDS = 10_000;

/** Waits until the page has stopped changing and shows no progress bar. */
async function settle(page: Page) {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  let before: string | undefined;
  while (Date.now() < deadline) {
    const now = await page.content();
    const busy = await page.getByRole('progressbar').count();
    if (now === before && busy === 0) {
      return;
    }
    before = now;
    await pause(CALM_MILLISECONDS);
  }
}

/** The portal scrolls inside the page, so a "full page" picture would show one screen only. */
const contentHeight = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('html, main, article')].map(
        element => element.scrollHeight,
      ),
    ),
  );

/**
 * Keeps pictures of the page, whole, as `test-results/screens/<name>-<theme>-<width>.png`: light
 * and dark, wide and narrow. Afterwards the page is light and as wide as before.
 *
 * A change of theme mounts the portal anew, so whatever was opened on the page is closed again:
 * `prepare` opens it, and is called before the pictures of each theme.
 */
export async function screenshot(
  page: Page,
  name: string,
  prepare: () => Promise<unknown> = async () => {},
) {
  const usual = page.viewportSize() ?? { width: 1280, height: 900 };
  for (const colorScheme of THEMES) {
    await page.setViewportSize(usual);
    await page.emulateMedia({ colorScheme });
    await settle(page);
    await prepare();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: usual.height });
      await settle(page);
      const height = await contentHeight(page);
      await page.setViewportSize({
        width,
        height: Math.min(Math.max(height, usual.height), MAXIMUM_HEIGHT),
      });
      await settle(page);
      await page.screenshot({
        path: `test-results/screens/${name}-${colorScheme}-${width}.png`,
        animations: 'disabled',
      });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(usual);
  await settle(page);
}
