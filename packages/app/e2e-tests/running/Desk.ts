import { Browser, Page, expect } from '@playwright/test';
import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { signInAs } from '..';
import { PilotAtWork } from './PilotAtWork';

/** One page on which people in a pilot's roles take turns. */
export class Desk {
  static async open(browser: Browser, pilot: PilotAtWork): Promise<Desk> {
    return new Desk(await (await browser.newContext()).newPage(), pilot);
  }

  private constructor(
    readonly page: Page,
    private readonly pilot: PilotAtWork,
  ) {}

  close() {
    return this.page.context().close();
  }

  /** Whoever holds a role, or somebody by name, opens a tab of the pilot. */
  async sit(who: RoleId | { name: string }, tab = '') {
    const name = typeof who === 'string' ? this.pilot.personIn(who) : who.name;
    await signInAs(this.page, name, `${this.pilot.page}${tab && `/${tab}`}`);
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  /** Presses the button of the dialog that does what it is there for. */
  async confirm(name: string) {
    // The cross in the corner comes first, and may be called the same.
    await this.dialog.getByRole('button', { name, exact: true }).last().click();
    // The list of a choice in it is called a dialog, too, while it goes.
    await expect(this.dialog).toHaveCount(0);
  }

  /** In the header of every tab. */
  get banner() {
    return this.page.getByRole('article', { name: 'Where the pilot stands' });
  }

  /** Fails if the page is loaded anew while something happens that it should show by itself. */
  async withoutReload(happens: () => Promise<void>) {
    await this.page.evaluate(() => Object.assign(window, { stayed: true }));
    await happens();
    expect(await this.page.evaluate(() => 'stayed' in window)).toBe(true);
  }
}
