import {
  DATA,
  ON_CALL,
  PILOT,
  PRODUCT,
  RISK,
  SERVICE,
  SPONSOR,
  TECH,
} from './people.mjs';

/** Who writes each document, and who approves it. */
const DOCUMENTS = {
  intent: [PRODUCT, SPONSOR],
  raci: [PRODUCT, SPONSOR],
  architecture: [TECH, SERVICE],
  runbook: [SERVICE, TECH],
  'change-plan': [TECH, SERVICE],
  configuration: [TECH, SERVICE],
  'security-privacy': [DATA, RISK],
  'test-evidence': [TECH, SERVICE],
  dashboard: [TECH, PRODUCT],
};

export async function writePack({ be, button, page, picture }) {
  for (const [document, [writer]] of Object.entries(DOCUMENTS)) {
    await be(writer, `${PILOT}/readiness#${document}`);
    await button('Write').click();
    const editor = page.getByLabel('Markdown');
    const skeleton = await editor.inputValue();
    await editor.fill(
      `${skeleton.trimEnd()}\n\nReminders go out two days ahead, from the clinic's own number.\n`,
    );
    if (document === 'runbook') await picture('tutorial-document');
    await button('Save a version').click();
    await page.getByText('Version 1', { exact: true }).waitFor();
  }
}

export async function agreeOnCriteria({ be, button, confirm, page, picture }) {
  await be(PRODUCT, `${PILOT}/criteria`);
  await button('Start from the preset').click();
  await button('Propose').click();
  await page.getByText('Proposed', { exact: true }).waitFor();
  await picture('tutorial-criteria');
  await be(SERVICE, `${PILOT}/reviews`);
  await button('Schedule the reviews').click();
  await confirm('Save');
}

export async function approvePack({ be, button, confirm, page, picture }) {
  for (const [document, [, approver]] of Object.entries(DOCUMENTS)) {
    await be(approver, `${PILOT}/readiness#${document}`);
    await button('Review and approve').click();
    if (document === 'runbook') await picture('tutorial-approval');
    await confirm('Approve');
    await page.getByText('Approved', { exact: true }).waitFor();
  }
}

export async function changesAndDryRun(visitor) {
  const { be, button, confirm, dialog } = visitor;
  const change = async (id, title, [day, from, to], rehearsal) => {
    await be(TECH, `${PILOT}/changes`);
    await button('New change').click();
    const field = name => dialog().getByLabel(name);
    await field('What changes').fill(title);
    if (rehearsal)
      await dialog()
        .getByText(/^A rehearsal/)
        .click();
    await field(/^Impact/).fill('Two clinics; letters go on.');
    await field(/^Deployment plan/).fill('One clinic, then both.');
    await field(/^Backout steps/).fill('Stop the sender.');
    await field(/^Window opens/).fill(`${day}T${from}`);
    await field(/^Window closes/).fill(`${day}T${to}`);
    await confirm('New change');
    await be(SERVICE, `${PILOT}/changes#${id}`);
    await button('Approve').first().click();
    await confirm('Approve');
  };
  const day = ahead =>
    new Date(Date.now() + ahead * 24 * 3600_000).toISOString().slice(0, 10);
  await change('CHG-1', 'Go live in two clinics', [day(1), '10:00', '12:00']);
  const today = [day(0), '00:01', '23:58'];
  await change('CHG-2', 'Rehearsal with staff', today, true);
  await be(TECH, `${PILOT}/changes#CHG-2`);
  await button('Close').first().click();
  await dialog().getByLabel('Learnings').fill('The sender stops in a minute.');
  await dialog()
    .getByLabel('Documents changed because of it')
    .fill('runbook 1');
  await confirm('Close');
  await be(ON_CALL, `${PILOT}/readiness`);
  await button('Sign').click();
  await dialog()
    .getByLabel('What you saw, in a sentence')
    .fill('From the alert to the stopped sender in nine minutes, by the book.');
  await confirm('Sign');
}
