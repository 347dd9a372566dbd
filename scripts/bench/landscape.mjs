import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** The people of the benchmark, one a role, who take part in every pilot. */
export const PEOPLE = {
  sponsor: 'user:default/adaeze',
  productManager: 'user:default/bogdan',
  serviceOwner: 'user:default/carmela',
  techLead: 'user:default/dewi',
  dataSteward: 'user:default/eitan',
  riskLead: 'user:default/fatou',
};

/** The documents of a pack, with who writes each. */
export const WRITERS = {
  intent: 'productManager',
  raci: 'productManager',
  architecture: 'techLead',
  runbook: 'serviceOwner',
  'change-plan': 'techLead',
  configuration: 'techLead',
  'security-privacy': 'dataSteward',
  'test-evidence': 'techLead',
  dashboard: 'techLead',
};

const SECTIONS = {
  intent: ['Goals', 'Success measures', 'Duration'],
  raci: ['Roles', 'Contacts', 'On-call'],
  architecture: ['Data flows', 'Trust boundaries', 'Dependencies'],
  runbook: ['Health checks', 'Alerts', 'Triage', 'Escalation'],
  'change-plan': ['Deployment method', 'Backout', 'Windows'],
  configuration: ['Parameters', 'Environments', 'Versioning'],
  'security-privacy': ['Controls', 'Accepted risks', 'Mitigations'],
  'test-evidence': ['Happy paths', 'Edge cases', 'Failure modes'],
  dashboard: ['Metric definitions', 'Starting baselines', 'Business measures'],
};

/** The text of a document: about 4 kB, as long as people write them. */
export function documentText(document, pilot) {
  const paragraph =
    'The service answers within its limits while one of its two zones is away, and says so when it cannot. '.repeat(
      12,
    );
  return [
    `# ${document} of ${pilot}`,
    ...SECTIONS[document].map(section => `## ${section}\n\n${paragraph}`),
  ].join('\n\n');
}

export const pilotName = n => `pilot-${String(n).padStart(5, '0')}`;

export const componentName = n => `component-${String(n).padStart(6, '0')}`;

function entity(kind, name, spec, apiVersion = 'backstage.io/v1alpha1') {
  const metadata = { name, title: `${kind} ${name}` };
  return JSON.stringify({ apiVersion, kind, metadata, spec });
}

/**
 * Writes a catalog of so many pilots, each with a component of its own, and of so many components
 * besides; returns its file.
 */
export function writeLandscape(folder, { pilots, components = pilots }) {
  const entities = [
    entity('Group', 'bench', { type: 'team', children: [] }),
    ...Object.values(PEOPLE).map(ref =>
      entity('User', ref.split('/')[1], { memberOf: ['bench'] }),
    ),
  ];
  for (let n = 0; n < components; n++) {
    entities.push(
      entity('Component', componentName(n), {
        type: 'service',
        lifecycle: 'experimental',
        owner: 'bench',
      }),
    );
  }
  for (let n = 0; n < pilots; n++) {
    entities.push(
      entity(
        'Pilot',
        pilotName(n),
        {
          owner: 'group:default/bench',
          targets: [`component:default/${componentName(n)}`],
          roles: PEOPLE,
          sector: 'financial-services',
          intent: {
            hypothesis: `Customers of pilot ${n} finish sooner when they get an answer at once`,
            startDate: '2027-01-11',
            decisionDate: `2027-0${3 + (n % 6)}-15`,
            timeZone: 'Europe/Lisbon',
          },
          guardrails: {
            slo: { target: 0.995, window: 'P28D', expectedVolume: 400000 },
            changeWindows: [
              {
                rrule: 'FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=20;BYMINUTE=0',
                duration: 'PT4H',
              },
            ],
            blastRadius: { unit: 'users', cap: 1200 },
            limits: { changeFailRate: 0.15, timeToRestore: 'PT60M' },
            rollbackTrigger: {
              name: 'Roll back',
              conditions: [{ type: 'error-budget-consumed', share: 1 }],
              decisionWindow: 'PT2H',
            },
          },
          onCall: {
            primary: PEOPLE.serviceOwner,
            escalation: PEOPLE.techLead,
          },
        },
        'pilot-handoff.io/v1alpha1',
      ),
    );
  }
  const file = path.join(folder, 'landscape.yaml');
  writeFileSync(file, entities.join('\n---\n'));
  return file;
}
