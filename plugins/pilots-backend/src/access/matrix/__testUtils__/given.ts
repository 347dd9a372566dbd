import { RoleId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { CRITERIA, documentText } from '../../../__testUtils__/startablePilot';
import { Probe } from './Probe';

/** Exit criteria are proposed, and the pilot waits for its signatures. */
export async function ready(probe: Probe): Promise<void> {
  await probe.before('productManager', 'put', '/criteria', {
    criteria: CRITERIA,
    propose: true,
  });
  await probe.stage('ready');
}

/** What is signed now. */
export async function signatureOf(probe: Probe) {
  const { transitions } = await probe.before('sponsor', 'get', '');
  const { signature } = transitions.find((t: any) => t.event === 'approve');
  const { hash, statement } = signature;
  return { hash, statement };
}

/** Signed by these; by all three the criteria are locked and the pilot approved. */
export async function signed(
  probe: Probe,
  roles: RoleId[] = ['sponsor', 'serviceOwner', 'riskLead'],
): Promise<void> {
  for (const role of roles) {
    const signature = await signatureOf(probe);
    await probe.before(role, 'post', '/transitions', {
      event: 'approve',
      signature,
    });
  }
}

/** Approved by three signatures, with everything that somebody who is live already must have. */
export async function startable(probe: Probe): Promise<void> {
  for (const document of ['intent', 'raci'] as const) {
    const path = `/pack/${document}`;
    const content = documentText(document);
    const written = await probe.before('productManager', 'put', path, {
      content,
    });
    const { hash, version } = written;
    await probe.before('sponsor', 'post', `${path}/approvals`, {
      version,
      hash,
      statement: 'I have read it and it covers what it must.',
    });
  }
  await probe.before('serviceOwner', 'put', '/reviews/schedule', {
    weekday: 'TU',
    time: '10:00',
  });
  await ready(probe);
  await signed(probe);
}

/** Running, with locked criteria. */
export async function running(probe: Probe): Promise<void> {
  await ready(probe);
  await signed(probe);
  await probe.stage('running');
}

/** A plan that was put to its approvers by `author` while the pilot is paused. */
export async function planned(
  probe: Probe,
  author: RoleId = 'productManager',
): Promise<{ id: string; hash: string }> {
  await probe.stage('paused');
  return probe.before(author, 'post', '/corrective-actions', {
    cause: 'Haste',
    propose: true,
    actions: [
      {
        what: 'Rehearse before each rollout',
        owner: 'user:default/dagny',
        due: new Date(Date.now() + 86400_000).toISOString().slice(0, 10),
        beforeResume: false,
      },
    ],
  });
}

/** The decision is due and the forum has voted. */
export async function voted(probe: Probe): Promise<void> {
  await running(probe);
  await votes(probe);
}

/** The decision of a pilot that runs becomes due, and the forum votes. */
export async function votes(probe: Probe): Promise<void> {
  await probe.stage('decision-due');
  await probe.before('productManager', 'post', '/decisions', {
    rationale: 'People come back',
    learnings: 'Ask earlier',
  });
  for (const role of ['sponsor', 'serviceOwner', 'riskLead'] as const) {
    const vote = { outcome: 'iterate', reason: 'Adoption lags' };
    await probe.before(role, 'post', '/votes', vote);
  }
}
