import { PILOT, PRODUCT, RISK, SERVICE, SPONSOR } from './people.mjs';

export async function decide({ be, button, confirm, dialog, page, picture }) {
  const tab = `${PILOT}/decisions`;
  await be(SPONSOR, PILOT);
  await button('Call the decision early').click();
  await dialog()
    .getByLabel(/reason|why/i)
    .fill('The second clinic asks for it before winter.');
  await confirm('Call the decision early');
  await be(PRODUCT, tab);
  await button('Write').click();
  const field = name => dialog().getByLabel(name);
  await field('Rationale').fill('Too little is known yet, and it works.');
  await field('Alternatives').fill('Stop\nScale to all clinics now');
  await field('Learnings').fill('- Ask for mobile numbers at the desk first.');
  await confirm('Save');
  const votes = [
    [SPONSOR, 'Iterate', 'Another eight weeks, with numbers.'],
    [SERVICE, 'Iterate', 'It runs; we have not seen it fail yet.'],
    [RISK, 'Stop', 'Numbers are missing for the opt-outs.'],
  ];
  for (const [person, outcome, reason] of votes) {
    await be(person, tab);
    await button('Vote').click();
    await dialog()
      .getByRole('button', { name: /Where should this pilot go/ })
      .click();
    await page.getByRole('option', { name: outcome }).click();
    await field('Why').fill(reason);
    await confirm('Vote');
  }
  await be(SPONSOR, tab);
  await picture('tutorial-forum');
  await button('Decide: Iterate').click();
  await confirm('Decide');
  await page.getByRole('article', { name: 'Decision 1: Iterate' }).waitFor();
  await be(SPONSOR, tab);
  await picture('tutorial-decision');
}
