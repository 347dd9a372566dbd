import { Page, expect } from '@playwright/test';
import { asPeople } from './asPeople';

export const QUEUE = {
  name: 'corridor-queue',
  title: 'Corridor queue',
  component: 'component:default/clinic-calendar',
  sponsor: 'Kwame Boateng',
  productManager: 'Aoife Brennan',
  serviceOwner: 'Siobhan Nolan',
  riskLead: 'Matteo Conti',
};

const PATH = `/pilots/default/${QUEUE.name}`;
const SPONSOR = 'kwame.boateng';
const PRODUCT = 'aoife.brennan';
const SERVICE = 'siobhan.nolan';
const RISK = 'matteo.conti';

const DOCUMENTS = {
  intent:
    '# Intent brief\n\n## Goals\n\nNobody waits in the corridor without knowing how long.\n\n## Success measures\n\nMinutes waited.\n\n## Duration\n\nEight weeks.\n',
  raci: '# RACI\n\n## Roles\n\nSix people.\n\n## Contacts\n\nThe clinic desk.\n\n## On-call\n\nThe platform rota.\n',
};

const day = (ahead: number) =>
  new Date(Date.now() + ahead * 24 * 3600_000).toISOString().slice(0, 10);

/** On the decision date that it returns, had the sponsor not called the decision early. */
export const DECISION_DATE = day(5);

const ENTITY = {
  apiVersion: 'pilot-handoff.io/v1alpha1',
  kind: 'Pilot',
  metadata: {
    name: QUEUE.name,
    title: QUEUE.title,
    description: 'A number on the phone instead of a chair in the corridor.',
  },
  spec: {
    owner: 'group:default/clinical-systems',
    targets: [QUEUE.component],
    sector: 'general',
    // It starts with what it has, whatever the hour.
    adopted: true,
    roles: {
      sponsor: `user:default/${SPONSOR}`,
      productManager: `user:default/${PRODUCT}`,
      serviceOwner: `user:default/${SERVICE}`,
      techLead: 'user:default/eamon.kelleher',
      dataSteward: 'user:default/bongani.dlamini',
      riskLead: `user:default/${RISK}`,
    },
    intent: {
      hypothesis: 'Who knows how long it takes waits more calmly, and comes.',
      startDate: day(-1),
      decisionDate: DECISION_DATE,
    },
    guardrails: {
      slo: { target: 0.99, window: 'P28D', expectedVolume: 9000 },
      limits: { changeFailRate: 0.15, timeToRestore: 'PT60M' },
      blastRadius: { unit: 'sites', cap: 2 },
      rollbackTrigger: {
        name: 'Back to paper numbers',
        conditions: [
          { type: 'consecutive-failed-changes', count: 2 },
          { type: 'error-budget-consumed', share: 1 },
        ],
        decisionWindow: 'PT1H',
      },
    },
    onCall: {
      url: 'https://example-org.pagerduty.com/schedules/POUTROT',
      integration: 'pagerduty',
      primary: 'user:default/ama.owusu',
      escalation: 'user:default/viktor.petrov',
    },
  },
};

/**
 * A pilot of its own, from its YAML to the day of its decision: a live service is adopted, its
 * sponsor calls the decision early. Everybody does over HTTP what is theirs to do.
 */
export async function bringToDecision(page: Page): Promise<void> {
  const as = asPeople(page);
  const [sponsor, product, service, risk] = await Promise.all(
    [SPONSOR, PRODUCT, SERVICE, RISK].map(as),
  );
  await product.post('/pilots', { entity: ENTITY });
  // The catalog takes it up, and the backend takes it over from there, on their schedules.
  await expect(async () => {
    await product.get(PATH);
  }).toPass({ timeout: 90_000 });

  for (const [document, content] of Object.entries(DOCUMENTS)) {
    const path = `${PATH}/pack/${document}`;
    await product.put(path, { content });
    const { version, hash } = await sponsor.get(path);
    const statement = `I have read version ${version}; it covers what it must.`;
    await sponsor.post(`${path}/approvals`, { version, hash, statement });
  }
  const { sector, presets } = await product.get(`${PATH}/criteria/presets`);
  const { criteria } = presets.find(
    (preset: { sector: string }) => preset.sector === sector,
  );
  await product.put(`${PATH}/criteria`, { criteria, propose: true });
  await service.put(`${PATH}/reviews/schedule`, {
    weekday: 'TU',
    time: '10:00',
  });

  const step = (event: string, more: object = {}) => ({ event, ...more });
  await product.post(`${PATH}/transitions`, step('submit'));
  for (const person of [sponsor, service, risk]) {
    const { transitions } = await person.get(PATH);
    const { signature } = transitions.find(
      (one: { event: string }) => one.event === 'approve',
    );
    const { statement, hash } = signature;
    await person.post(
      `${PATH}/transitions`,
      step('approve', { signature: { statement, hash } }),
    );
  }
  await service.post(`${PATH}/transitions`, step('start'));
  await sponsor.post(
    `${PATH}/transitions`,
    step('due', { reason: 'The second clinic asks for it before winter.' }),
  );
}
