import AxeBuilder from '@axe-core/playwright';
import { Page, expect } from '@playwright/test';

const BLOCKING = ['serious', 'critical'];

/**
 * Fails when axe finds something serious or critical on the page once it has loaded, naming the rule and
 * each element. `within` narrows the check to what a selector matches, `except` leaves parts out.
 */
export async function checkAccessibility(
  page: Page,
  options: { within?: string; except?: string[] } = {},
) {
  // Backstage's spinner has no name; the page that is checked is the one that has come.
  await expect(
    page.locator('[role=progressbar]:not([aria-valuenow])'),
  ).toHaveCount(0);
  // A button that fades back in from its spinner has, for that moment, the contrast of neither state.
  await page.waitForFunction(
    () =>
      !document.querySelector('[data-ispending=true]') &&
      document.getAnimations().every(
        ({ playState, timeline, effect }) =>
          playState !== 'running' ||
          // What moves as somebody scrolls is always at it, and so is what turns for ever.
          !(timeline instanceof DocumentTimeline) ||
          effect?.getComputedTiming().endTime === Infinity,
      ),
  );
  let axe = new AxeBuilder({ page });
  if (options.within) {
    axe = axe.include(options.within);
  }
  for (const selector of options.except ?? []) {
    axe = axe.exclude(selector);
  }
  const { violations } = await axe.analyze();
  const found = violations
    .filter(violation => BLOCKING.includes(violation.impact ?? ''))
    .flatMap(violation =>
      violation.nodes.map(
        node => `${violation.id}: ${violation.help}: ${node.html}`,
      ),
    );
  expect(found, 'what axe finds serious or critical').toEqual([]);
}
