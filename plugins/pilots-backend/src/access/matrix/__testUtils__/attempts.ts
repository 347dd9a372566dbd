import { DocumentId } from '@pilot-handoff/backstage-plugin-pilots-common';
import { documentText } from '../../../__testUtils__/startablePilot';
import { MatrixRow, ROLES, Short } from './MatrixRow';
import { Probe } from './Probe';

export const TEXTS = {
  impact: 'One branch',
  deploymentPlan: 'Canary',
  backoutSteps: 'Switch it off',
};
const inAYear = `${new Date().getUTCFullYear() + 1}-06-30`;
export const RISK = {
  title: 'Scores can be probed',
  severity: 'high',
  kind: 'security',
  owner: 'dagny',
  mitigation: 'Rate limits',
  reviewDate: inAYear,
};
export const BASELINES = '/configuration/baselines';
export const BASELINE = {
  environment: 'production',
  parameters: { timeoutMs: 3000, region: 'eu-central-1' },
};
export function windowNow() {
  const start = new Date(Date.now() - 60_000).toISOString();
  return { start, end: new Date(Date.now() + 3600_000).toISOString() };
}

export async function approveBaseline(probe: Probe) {
  const { hash, version } = await probe.before(
    'techLead',
    'post',
    BASELINES,
    BASELINE,
  );
  return probe.post(`${BASELINES}/production/${version}/approvals`, { hash });
}

export function approveDocument(
  document: DocumentId,
  writer: Short,
): MatrixRow['attempt'] {
  return async probe => {
    const path = `/pack/${document}`;
    const content = documentText(document);
    const { version, hash } = await probe.before(ROLES[writer], 'put', path, {
      content,
    });
    const statement = 'I have read it and it covers what it must.';
    return probe.post(`${path}/approvals`, { version, hash, statement });
  };
}

export function approveChange(kind: 'normal' | 'emergency', author: Short) {
  return async (probe: Probe) => {
    const { id, hash } = await probe.before(ROLES[author], 'post', '/changes', {
      kind,
      title: 'A change',
      ...TEXTS,
      window: windowNow(),
      propose: true,
    });
    return probe.post(`/changes/${id}/approvals`, { hash });
  };
}

export async function emergencyUnderWay(probe: Probe) {
  const { id, hash } = await probe.before('techLead', 'post', '/changes', {
    kind: 'emergency',
    title: 'Patch',
    ...TEXTS,
    propose: true,
  });
  await probe.before('serviceOwner', 'post', `/changes/${id}/approvals`, {
    hash,
  });
  return { path: `/changes/${id}`, hash };
}

export function authoriseTemplate(author: Short) {
  return async (probe: Probe) => {
    const { id, hash } = await probe.before(
      ROLES[author],
      'post',
      '/changes/templates',
      { title: 'Patch', ...TEXTS },
    );
    return probe.post(`/changes/templates/${id}/approvals`, { hash });
  };
}

export async function waivable(probe: Probe) {
  const { items } = await probe.before('sponsor', 'get', '/readiness');
  const item = items.find((one: any) => one.id === 'dashboard');
  const check = item.checks.find((one: any) => one.status !== 'passed');
  return {
    check: check.id,
    reason: 'The source is being connected this month.',
    compensatingControl: 'Compared by hand every day.',
    expiresAt: new Date(Date.now() + 20 * 24 * 3600_000).toISOString(),
  };
}

export function approveWaiver(requester: Short) {
  return async (probe: Probe) => {
    const { id } = await probe.before(
      ROLES[requester],
      'post',
      '/waivers',
      await waivable(probe),
    );
    return probe.post(`/waivers/${id}/approvals`);
  };
}

export function acceptRisk(proposer: Short) {
  return async (probe: Probe) => {
    const kind = proposer === 'DS' ? 'privacy' : 'security';
    const { id } = await probe.before(ROLES[proposer], 'post', '/risks', {
      ...RISK,
      kind,
    });
    return probe.post(`/risks/${id}/acceptance`);
  };
}
