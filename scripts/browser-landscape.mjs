import { writeFileSync } from 'node:fs';

/** Pilots that browser tests take from draft to running in seconds, one a test. */
const PILOTS = [
  { name: 'meter-readings', title: 'Meter readings' },
  { name: 'permit-renewal', title: 'Permit renewal' },
  { name: 'bus-arrivals', title: 'Bus arrivals' },
  { name: 'library-loans', title: 'Library loans' },
  { name: 'corridor-queue', title: 'Corridor queue', decisionInDays: 5 },
];

const DAY_MS = 24 * 3600_000;
const day = offset =>
  new Date(Date.now() + offset * DAY_MS).toISOString().slice(0, 10);

function component({ name, title }) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: `${name}-service`, title: `${title} service` },
    spec: {
      type: 'service',
      lifecycle: 'experimental',
      owner: 'group:default/citizen-services',
    },
  };
}

/**
 * Adopted, since a pilot that is live already starts with what it has; with small numbers, so that
 * one report is enough to use up the error budget.
 */
function pilot({ name, title, decisionInDays = 60 }) {
  return {
    apiVersion: 'pilot-handoff.io/v1alpha1',
    kind: 'Pilot',
    metadata: { name, title, description: `${title}, seen by the tests.` },
    spec: {
      owner: 'group:default/citizen-services',
      targets: [`component:default/${name}-service`],
      adopted: true,
      sector: 'government',
      roles: {
        sponsor: 'user:default/edmund.achterberg',
        productManager: 'user:default/karol.zielinski',
        serviceOwner: 'user:default/yusuf.demir',
        techLead: 'user:default/jun.park',
        dataSteward: 'user:default/bongani.dlamini',
        riskLead: 'user:default/matteo.conti',
      },
      intent: {
        hypothesis: 'People who see where it stands ask less often.',
        startDate: day(-7),
        decisionDate: day(decisionInDays),
        timeZone: 'UTC',
      },
      guardrails: {
        slo: { target: 0.99, window: 'P28D', expectedVolume: 1000 },
        supportHours: 'Weekdays 08:00 to 18:00',
        constraints: [
          {
            kind: 'data-residency',
            text: 'Stored in eu-central-1 and there only.',
          },
        ],
        // Whenever a test runs, the next hour lies in one of them.
        changeWindows: [
          {
            name: 'Any time',
            rrule: 'FREQ=DAILY;BYHOUR=0;BYMINUTE=0',
            duration: 'PT24H',
          },
          {
            name: 'Nights',
            rrule: 'FREQ=DAILY;BYHOUR=22;BYMINUTE=0',
            duration: 'PT4H',
          },
        ],
        blastRadius: { unit: 'users', cap: 500 },
        limits: { changeFailRate: 0.15, timeToRestore: 'PT60M' },
        rollbackTrigger: {
          name: 'Back to the counter',
          conditions: [
            { type: 'consecutive-failed-changes', count: 2 },
            { type: 'error-budget-consumed', share: 1 },
          ],
          decisionWindow: 'PT2H',
        },
      },
      onCall: {
        url: 'https://example-org.pagerduty.com/schedules/PCIVIC1',
        integration: 'pagerduty',
        primary: 'user:default/ama.owusu',
        escalation: 'user:default/viktor.petrov',
      },
    },
  };
}

/** Writes the catalog of these pilots and of what they put live; returns how many there are. */
export function writeBrowserLandscape(file) {
  const entities = PILOTS.flatMap(one => [component(one), pilot(one)]);
  // JSON is YAML.
  const documents = entities.map(entity => JSON.stringify(entity));
  writeFileSync(file, documents.join('\n---\n'));
  return PILOTS.length;
}
