import { PilotAtWork } from './PilotAtWork';

/** What an adopted pilot needs of its pack, by who writes and who approves it. */
const DOCUMENTS = {
  intent: ['Goals', 'Success measures', 'Duration'],
  raci: ['Roles', 'Contacts', 'On-call'],
};

async function writeDocument(
  pilot: PilotAtWork,
  [document, sections]: [string, string[]],
) {
  const content = sections
    .map(section => `## ${section}\n\nAs agreed with the office.`)
    .join('\n\n');
  const path = `/pack/${document}`;
  const { version, hash } = await pilot.put('productManager', path, {
    content,
  });
  const statement = 'It covers what it must.';
  const approval = { version, hash, statement };
  await pilot.post('sponsor', `${path}/approvals`, approval);
}

/** What runs in production when the tests begin; the region is bound by data residency. */
export const CONFIGURED = { region: 'eu-central-1', timeoutMs: 3000 };

async function agreeOnConfiguration(pilot: PilotAtWork) {
  const path = '/configuration/baselines';
  const { version, hash } = await pilot.post('techLead', path, {
    environment: 'production',
    parameters: CONFIGURED,
    constraints: [{ path: '/region', kind: 'data-residency' }],
  });
  const approvals = `${path}/production/${version}/approvals`;
  await pilot.post('serviceOwner', approvals, { hash });
  await pilot.configure(CONFIGURED);
}

async function proposeCriteria(pilot: PilotAtWork) {
  const path = '/criteria/presets';
  const { sector, presets } = await pilot.get('productManager', path);
  const { criteria } = presets.find((preset: any) => preset.sector === sector);
  const body = { criteria, propose: true };
  await pilot.put('productManager', '/criteria', body);
}

async function sign(
  pilot: PilotAtWork,
  role: 'sponsor' | 'serviceOwner' | 'riskLead',
) {
  const { transitions } = await pilot.get(role);
  const { signature } = transitions.find((t: any) => t.event === 'approve');
  const body = { event: 'approve', signature };
  await pilot.post(role, '/transitions', body);
}

/** Takes a pilot of the tests from draft to running, as the people in its roles would. */
export async function startAdopted(name: string): Promise<PilotAtWork> {
  const pilot = await PilotAtWork.open(name);
  // A test that is tried again finds it running.
  if ((await pilot.get('sponsor')).stage !== 'draft') return pilot;
  for (const document of Object.entries(DOCUMENTS)) {
    await writeDocument(pilot, document);
  }
  await pilot.put('productManager', '/metrics', {
    metrics: [],
    sli: 'api',
    users: 'api',
  });
  await proposeCriteria(pilot);
  await agreeOnConfiguration(pilot);
  await pilot.put('serviceOwner', '/reviews/schedule', {
    weekday: 'TU',
    time: '10:00',
    participants: 'The six roles',
  });
  await pilot.post('productManager', '/transitions', {
    event: 'submit',
  });
  await sign(pilot, 'sponsor');
  await sign(pilot, 'serviceOwner');
  await sign(pilot, 'riskLead');
  await pilot.post('serviceOwner', '/transitions', { event: 'start' });
  return pilot;
}
