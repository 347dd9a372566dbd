import { setTimeout as pause } from 'node:timers/promises';

const CALM_MILLISECONDS = 300;
const PATIENCE_MILLISECONDS = 20_000;
const LOAD_MILLISECONDS = 90_000;
/** What a picture shows at most, so that it can be read on a page of the documentation. */
const HEIGHT = { usual: 800, most: 1200 };

/** A visitor of the portal, who is one person after another and takes pictures. */
export function visitorOf(page, { url, folder }) {
  let current;

  const visitor = {
    page,
    button: name => page.getByRole('button', { name }),
    dialog: () => page.getByRole('dialog'),

    /** Is somebody, on a page of the portal. */
    async be(person, path) {
      if (person !== current) {
        await page.goto(url);
        await page.evaluate(() => {
          sessionStorage.clear();
          localStorage.removeItem('pilot-handoff.demo-person');
        });
        await page.goto(url + path);
        await page.reload();
        await page
          .getByRole('searchbox', { name: 'Find a person' })
          .fill(person);
        await page
          .getByRole('list', { name: 'Demo people' })
          .getByRole('button', { name: new RegExp(`^${person}`) })
          .click();
        await page.getByRole('link', { name: 'Home' }).waitFor();
      } else {
        await page.goto(url + path);
      }
      current = person;
      await visitor.settle();
    },

    /** Presses what a dialog says, and waits until it is gone. */
    async confirm(name) {
      const dialog = visitor.dialog();
      await dialog.getByRole('button', { name, exact: true }).last().click();
      // The list of a choice may still be on its way out.
      await dialog.first().waitFor({ state: 'hidden' });
    },

    /** Loads the page anew until the thing is there. */
    async untilThere(thing) {
      const deadline = Date.now() + LOAD_MILLISECONDS;
      for (;;) {
        await visitor.settle();
        if (await thing.first().isVisible()) return;
        if (Date.now() > deadline) throw new Error(`There is no ${thing}`);
        await page.reload();
      }
    },

    /** Waits until the page has stopped changing and shows no progress. */
    async settle() {
      const deadline = Date.now() + PATIENCE_MILLISECONDS;
      let before;
      while (Date.now() < deadline) {
        const now = await page.content();
        const busy = await page.getByRole('progressbar').count();
        if (now === before && busy === 0) return;
        before = now;
        await pause(CALM_MILLISECONDS);
      }
    },

    /** Keeps a picture of the page as it is; as high as its content, within reason. */
    async picture(name) {
      await page.mouse.move(0, 0);
      await visitor.settle();
      // What is wider or narrower wraps anew, and is of another height then.
      const isDialog = (await visitor.dialog().count()) > 0;
      for (let times = isDialog ? 0 : 2; times > 0; times--) {
        await resize(await contentHeight());
      }
      await page.screenshot({
        path: `${folder}/${name}.png`,
        animations: 'disabled',
      });
      await resize(HEIGHT.usual);
      console.log(`${name}.png`);
    },
  };

  const contentHeight = () =>
    page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('main, article')].map(
          ({ scrollHeight }) => scrollHeight,
        ),
      ),
    );

  async function resize(wanted) {
    const height = Math.min(Math.max(wanted, HEIGHT.usual), HEIGHT.most);
    await page.setViewportSize({ width: 1280, height });
    await visitor.settle();
  }

  return visitor;
}
