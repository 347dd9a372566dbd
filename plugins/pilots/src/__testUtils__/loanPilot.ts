import { Entity } from '@backstage/catalog-model';
import { PilotEntityV1alpha1 } from '@pilot-handoff/backstage-plugin-pilots-common';

/** A pilot entity with everything in it. */
export const loanPilot: PilotEntityV1alpha1 = {
  apiVersion: 'pilot-handoff.io/v1alpha1',
  kind: 'Pilot',
  metadata: {
    namespace: 'default',
    name: 'loan-pre-approval',
    title: 'Loan pre-approval',
    description: 'Answers loan requests while the customer is still there.',
  },
  spec: {
    owner: 'group:default/lending',
    targets: ['component:default/loan-scoring', 'component:default/loan-desk'],
    sector: 'financial-services',
    roles: {
      sponsor: 'user:default/ines',
      productManager: 'user:default/tomasz',
      serviceOwner: 'user:default/amara',
      techLead: 'user:default/henrik',
      riskLead: 'user:default/farid',
    },
    intent: {
      hypothesis:
        'Customers who get an answer within a minute finish more applications.',
      segments: ['Existing customers with a current account'],
      journeys: ['Apply for a consumer loan online'],
      startDate: '2026-03-02',
      decisionDate: '2026-04-27',
      timeZone: 'Europe/Berlin',
      budget: { amount: 180000, currency: 'EUR' },
    },
    guardrails: {
      responseTime: { milliseconds: 800, percentile: 95 },
      slo: { target: 0.995, window: 'P28D', expectedVolume: 400000 },
      supportHours: 'Mo-Fr 08:00-20:00',
      constraints: [{ kind: 'data-residency', text: 'Data stays in the EU' }],
      changeWindows: [
        {
          name: 'Evenings',
          rrule: 'FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=20;BYMINUTE=0',
          duration: 'PT4H',
        },
      ],
      blastRadius: { unit: 'users', cap: 1200 },
      limits: { changeFailRate: 0.15, timeToRestore: 'PT60M' },
      rollbackTrigger: {
        name: 'Back to the paper form',
        conditions: [
          { type: 'consecutive-failed-changes', count: 2 },
          { type: 'error-budget-consumed', share: 1 },
        ],
        decisionWindow: 'PT2H',
      },
    },
    onCall: {
      url: 'https://oncall.example/lending',
      primary: 'group:default/lending',
      escalation: 'user:default/amara',
    },
  },
};

/** The people of the pilot, as the catalog knows them. */
export const people: Entity[] = [
  ['ines', 'Inês Carvalho'],
  ['tomasz', 'Tomasz Zieliński'],
  ['amara', 'Amara Okafor'],
  ['henrik', 'Henrik Lund'],
  ['farid', 'Farid Haddad'],
  ['wanjiru', 'Wanjirũ Kamau'],
].map(([name, displayName]) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { namespace: 'default', name },
  spec: { profile: { displayName }, memberOf: ['lending'] },
}));
