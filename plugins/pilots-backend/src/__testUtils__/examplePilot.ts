import { Entity } from '@backstage/catalog-model';

/** Six people, one a role, as used throughout the tests. */
export const PEOPLE = {
  sponsor: 'user:default/amara',
  productManager: 'user:default/bruno',
  serviceOwner: 'user:default/chidi',
  techLead: 'user:default/dagny',
  dataSteward: 'user:default/emre',
  riskLead: 'user:default/farah',
} as const;

/** Somebody who owns nothing. */
export const BYSTANDER = 'user:default/goran';

/** A complete Pilot entity; `spec` overrides parts of it. */
export function examplePilot(
  options: { name?: string; spec?: Record<string, unknown> } = {},
): Entity {
  return {
    apiVersion: 'pilot-handoff.io/v1alpha1',
    kind: 'Pilot',
    metadata: {
      name: options.name ?? 'loan-pre-approval',
      namespace: 'default',
      title: 'Loan pre-approval',
      description: 'Answers applicants within a minute',
    },
    spec: {
      owner: 'group:default/lending',
      targets: ['component:default/loan-scoring'],
      roles: { ...PEOPLE },
      sector: 'financial-services',
      intent: {
        hypothesis: 'Applicants who get an answer at once complete more often',
        startDate: '2026-06-08',
        decisionDate: '2026-08-03',
        timeZone: 'Europe/Berlin',
      },
      guardrails: {
        slo: { target: 0.995, window: 'P28D', expectedVolume: 400000 },
        changeWindows: [
          {
            name: 'evenings',
            rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH;BYHOUR=20;BYMINUTE=0',
            duration: 'PT4H',
          },
        ],
        blastRadius: { unit: 'users', cap: 1200 },
        limits: { changeFailRate: 0.15, timeToRestore: 'PT60M' },
        rollbackTrigger: {
          name: 'Loan rollback',
          conditions: [
            { type: 'consecutive-failed-changes', count: 2 },
            { type: 'error-budget-consumed', share: 1 },
          ],
          decisionWindow: 'PT2H',
        },
      },
      onCall: {
        url: 'https://oncall.example.com/lending',
        primary: 'user:default/chidi',
        escalation: 'user:default/dagny',
      },
      ...options.spec,
    },
  };
}

/** The people, the team and the component that the pilot speaks of. */
export function exampleNeighbours(): Entity[] {
  const entity = (kind: string, name: string): Entity => ({
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default' },
    spec: {},
  });
  return [
    ...[...Object.values(PEOPLE), BYSTANDER].map(ref =>
      entity('User', ref.split('/')[1]),
    ),
    entity('Group', 'lending'),
    entity('Component', 'loan-scoring'),
  ];
}
