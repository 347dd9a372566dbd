import {
  DOCUMENTS,
  DocumentId,
} from '@pilot-handoff/backstage-plugin-pilots-common';
import { BYSTANDER, PEOPLE } from '../../../__testUtils__/examplePilot';
import { documentText } from '../../../__testUtils__/walkToRunning';
import { CRITERIA } from './given';
import { MatrixRow, ROLES, Short } from './MatrixRow';
import { approveAmendment, approvePlan, RUNNING_ROWS } from './runningRows';
import { Probe } from './Probe';
import { TRANSITION_ROWS } from './transitionRows';

export type { MatrixRow, Short } from './MatrixRow';
export { ROLES } from './MatrixRow';

/** P and A of each document, written down a second time on purpose. */
const PACK: Record<DocumentId, { writes: Short[]; approves: Short }> = {
  intent: { writes: ['PM'], approves: 'SP' },
  raci: { writes: ['PM'], approves: 'SP' },
  architecture: { writes: ['TL'], approves: 'SO' },
  runbook: { writes: ['SO'], approves: 'TL' },
  'change-plan': { writes: ['TL'], approves: 'SO' },
  configuration: { writes: ['TL'], approves: 'SO' },
  'security-privacy': { writes: ['DS', 'RL'], approves: 'RL' },
  'test-evidence': { writes: ['TL'], approves: 'SO' },
  dashboard: { writes: ['TL'], approves: 'PM' },
};

const TEXTS = {
  impact: 'One branch',
  deploymentPlan: 'Canary',
  backoutSteps: 'Switch it off',
};
const inAYear = `${new Date().getUTCFullYear() + 1}-06-30`;
const RISK = {
  title: 'Scores can be probed',
  severity: 'high',
  kind: 'security',
  owner: 'dagny',
  mitigation: 'Rate limits',
  reviewDate: inAYear,
};
const BASELINES = '/configuration/baselines';
const BASELINE = {
  environment: 'production',
  parameters: { timeoutMs: 3000, region: 'eu-central-1' },
};
function windowNow() {
  const start = new Date(Date.now() - 60_000).toISOString();
  return { start, end: new Date(Date.now() + 3600_000).toISOString() };
}

async function approveBaseline(probe: Probe) {
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

async function emergencyUnderWay(probe: Probe) {
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

async function waivable(probe: Probe) {
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

export const MATRIX: MatrixRow[] = [
  {
    action: 'assign roles: accept a claim',
    may: ['SP'],
    attempt: async probe => {
      const role = '/roles/dataSteward';
      await probe.before('dataSteward', 'delete', role);
      const { id } = await probe.before(
        BYSTANDER as `user:${string}`,
        'post',
        `${role}/claims`,
      );
      return probe.post(`/claims/${id}/acceptance`);
    },
  },
  ...DOCUMENTS.flatMap((document): MatrixRow[] => [
    {
      action: `${document}: write`,
      may: PACK[document].writes,
      attempt: probe =>
        probe.put(`/pack/${document}`, { content: documentText(document) }),
    },
    {
      action: `${document}: approve`,
      may: [PACK[document].approves],
      attempt: approveDocument(document, PACK[document].writes[0]),
    },
  ]),
  {
    action: 'criteria: propose',
    may: ['PM', 'TL', 'DS'],
    attempt: probe =>
      probe.put('/criteria', { criteria: CRITERIA, propose: false }),
  },
  {
    action: 'normal change: propose',
    may: ['PM', 'TL'],
    attempt: probe => probe.post('/changes', { title: 'A change' }),
  },
  {
    action: 'normal change: approve',
    may: ['SO'],
    attempt: approveChange('normal', 'TL'),
  },
  {
    action: 'standard template: propose',
    may: ['PM', 'TL'],
    attempt: probe =>
      probe.post('/changes/templates', { title: 'Patch', ...TEXTS }),
  },
  {
    action: 'standard template: authorise',
    may: ['SO'],
    attempt: authoriseTemplate('PM'),
  },
  {
    action: 'emergency: open',
    may: ['SO', 'TL'],
    attempt: probe =>
      probe.post('/changes', { title: 'Patch', kind: 'emergency' }),
  },
  {
    action: 'emergency: first approval',
    may: ['SO'],
    attempt: approveChange('emergency', 'TL'),
  },
  {
    action: 'emergency: execute',
    may: ['SO', 'TL'],
    attempt: async probe => {
      const { path } = await emergencyUnderWay(probe);
      return probe.post(`${path}/closure`, { result: 'succeeded' });
    },
  },
  {
    action: 'emergency: second approval',
    may: ['RL'],
    attempt: async probe => {
      const { path, hash } = await emergencyUnderWay(probe);
      return probe.post(`${path}/approvals`, { hash });
    },
  },
  {
    action: 'waiver: request',
    may: ['PM', 'SO', 'TL', 'DS'],
    attempt: async probe => probe.post('/waivers', await waivable(probe)),
  },
  {
    action: 'waiver: approve',
    may: ['SP', 'RL'],
    attempt: approveWaiver('TL'),
  },
  ...TRANSITION_ROWS,
  ...RUNNING_ROWS,
  {
    action: 'weekly review: schedule',
    may: ['PM', 'SO', 'TL'],
    attempt: probe =>
      probe.put('/reviews/schedule', { weekday: 'TU', time: '10:00' }),
  },
  {
    action: 'configuration baseline: propose',
    may: ['TL'],
    attempt: probe => probe.post(BASELINES, BASELINE),
  },
  {
    action: 'configuration baseline: approve',
    may: ['SO'],
    attempt: approveBaseline,
  },
  {
    action: 'risk: propose',
    may: ['RL'],
    attempt: probe => probe.post('/risks', RISK),
  },
  {
    action: 'risk to data: propose',
    may: ['DS', 'RL'],
    attempt: probe => probe.post('/risks', { ...RISK, kind: 'privacy' }),
  },
  { action: 'risk: accept', may: ['SP'], attempt: acceptRisk('RL') },
  {
    action: 'record: hold',
    may: ['SP', 'RL'],
    attempt: probe => probe.post('/record/holds', { reason: 'A lawsuit' }),
  },
  {
    action: 'record: lift a hold',
    may: ['RL'],
    attempt: async probe => {
      const { holds } = await probe.before('sponsor', 'post', '/record/holds', {
        reason: 'A lawsuit',
      });
      return probe.post(`/record/holds/${holds[0].id}/lifting`, {
        reason: 'It is settled',
      });
    },
  },
];

/** Own work: who wrote it is refused, and who stands in is not. */
export const OWN_WORK: (Omit<MatrixRow, 'may'> & {
  by: Short;
  allowed: boolean;
})[] = [
  ...DOCUMENTS.map(document => ({
    action: `${document}: approve what they wrote`,
    by: PACK[document].writes[0],
    allowed: false,
    attempt: approveDocument(document, PACK[document].writes[0]),
  })),
  ...(['SP', 'RL'] as const).map(by => ({
    action: 'security-privacy: approve what the risk lead wrote',
    by,
    allowed: by === 'SP',
    attempt: approveDocument('security-privacy', 'RL'),
  })),
  ...(['TL', 'PM'] as const).map(by => ({
    action: 'normal change: approve what they wrote',
    by,
    allowed: false,
    attempt: approveChange('normal', by),
  })),
  ...(['SO', 'SP', 'RL', 'TL'] as const).map(by => ({
    action: 'emergency: first approval of what the service owner wrote',
    by,
    allowed: by === 'SP' || by === 'RL',
    attempt: approveChange('emergency', 'SO'),
  })),
  {
    action: 'emergency: second approval by who gave the first',
    by: 'SO',
    allowed: false,
    attempt: async probe => {
      const { path, hash } = await emergencyUnderWay(probe);
      return probe.post(`${path}/approvals`, { hash });
    },
  },
  {
    action: 'standard template: authorise what they wrote',
    by: 'TL',
    allowed: false,
    attempt: authoriseTemplate('TL'),
  },
  ...(['SO', 'TL'] as const).map(by => ({
    action: 'waiver: approve what they asked for',
    by,
    allowed: false,
    attempt: approveWaiver(by),
  })),
  ...(['RL', 'DS'] as const).map(by => ({
    action: 'risk: accept what they proposed',
    by,
    allowed: false,
    attempt: acceptRisk(by),
  })),
  {
    action: 'configuration baseline: approve what they wrote',
    by: 'TL',
    allowed: false,
    attempt: approveBaseline,
  },
  ...(['PM', 'TL', 'SO', 'RL', 'SP'] as const).map(by => ({
    action: 'amendment: approve what PM, TL, SO, TL, DS proposed',
    by,
    allowed: by === 'RL' || by === 'SP',
    attempt: approveAmendment(
      ({ PM: 'PM', TL: 'TL', SO: 'SO', RL: 'TL', SP: 'DS' } as const)[by],
    ),
  })),
  ...(['PM', 'TL'] as const).map(by => ({
    action: 'corrective plan: approve what they wrote',
    by,
    allowed: false,
    attempt: approvePlan(by),
  })),
  {
    action: 'a claim of their own',
    by: 'DS',
    allowed: false,
    attempt: async probe => {
      const role = '/roles/techLead';
      await probe.before('techLead', 'delete', role);
      const { id } = await probe.before(
        PEOPLE.dataSteward,
        'post',
        `${role}/claims`,
      );
      return probe.post(`/claims/${id}/acceptance`);
    },
  },
];
