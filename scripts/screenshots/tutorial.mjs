import { decide } from './tutorialDecision.mjs';
import {
  agreeOnCriteria,
  approvePack,
  changesAndDryRun,
  writePack,
} from './tutorialPack.mjs';
import {
  DATA,
  PILOT,
  PRODUCT,
  RISK,
  SERVICE,
  SPONSOR,
  TECH,
} from './people.mjs';
import { sign, waive } from './tutorialStart.mjs';

/** What it takes on the way. */
export const TUTORIAL_PICTURES = [
  'tutorial-claims',
  'tutorial-document',
  'tutorial-criteria',
  'tutorial-approval',
  'tutorial-readiness',
  'tutorial-signature',
  'tutorial-running',
  'tutorial-forum',
  'tutorial-decision',
];

/** Walks docs/tutorial.md from the first step to the last, and takes its pictures. */
export async function tutorial(visitor) {
  await visitor.page.goto('about:blank');
  await claimRoles(visitor);
  await writePack(visitor);
  await agreeOnCriteria(visitor);
  await approvePack(visitor);
  await changesAndDryRun(visitor);
  await waive(visitor);
  await sign(visitor);
  await decide(visitor);
}

async function claimRoles({ be, button, confirm, page, picture, untilThere }) {
  const claim = async (person, role) => {
    await be(person, PILOT);
    await page
      .getByRole('listitem', { name: role })
      .getByRole('button', { name: 'Claim' })
      .click();
    await confirm('Claim');
  };
  await be(SPONSOR, PILOT);
  await untilThere(button('Claim'));
  await claim(SPONSOR, 'Sponsor');
  await be(PRODUCT, PILOT);
  await button('Accept').click();
  await button('Accept').waitFor({ state: 'hidden' });
  await claim(PRODUCT, 'Product manager');
  await claim(SERVICE, 'Service owner');
  await claim(TECH, 'Tech lead');
  await claim(DATA, 'Data steward');
  await claim(RISK, 'Risk lead');
  await be(SPONSOR, PILOT);
  await picture('tutorial-claims');
  for (let left = await button('Accept').count(); left > 0; left--) {
    await button('Accept').first().click();
    await button('Accept')
      .nth(left - 1)
      .waitFor({ state: 'hidden' });
  }
}
