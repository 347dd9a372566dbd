import { PILOT, PRODUCT, RISK, SERVICE, SPONSOR, TECH } from './people.mjs';

export async function waive({ be, button, confirm, dialog, page, picture }) {
  const enabled = page.locator(':not([aria-disabled=true])');
  await be(TECH, `${PILOT}/readiness`);
  await picture('tutorial-readiness');
  const ask = button('Ask for a waiver').and(enabled);
  for (let left = await ask.count(); left > 0; left--) {
    await ask.first().click();
    await dialog()
      .getByLabel('Why it cannot pass in time')
      .fill('The source is being connected.');
    await dialog()
      .getByLabel('What makes up for it meanwhile')
      .fill('The tech lead compares by hand each morning.');
    await confirm('Ask for a waiver');
    await ask.nth(left - 1).waitFor({ state: 'hidden' });
  }
  for (const person of [SPONSOR, RISK]) {
    await be(person, `${PILOT}/readiness`);
    const approve = page
      .getByRole('article', { name: 'Waivers' })
      .getByRole('button', { name: 'Approve' })
      .and(enabled);
    for (let left = await approve.count(); left > 0; left--) {
      await approve.first().click();
      await confirm('Approve');
      await approve.nth(left - 1).waitFor({ state: 'hidden' });
    }
  }
}

export async function sign({ be, button, confirm, dialog, picture }) {
  const step = async (person, name) => {
    await be(person, PILOT);
    await button(name).click();
    const read = dialog().getByText(/^I have read the pack/);
    if (await read.isVisible()) await read.click();
    if (name === 'Sign the approval' && person === SPONSOR) {
      await picture('tutorial-signature');
    }
    await confirm(name);
  };
  await step(PRODUCT, 'Submit for approval');
  for (const person of [SPONSOR, SERVICE, RISK]) {
    await step(person, 'Sign the approval');
  }
  await step(SERVICE, 'Start the pilot');
  await be(SERVICE, PILOT);
  await picture('tutorial-running');
}
