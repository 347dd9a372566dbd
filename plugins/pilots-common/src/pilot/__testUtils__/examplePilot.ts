import { PilotEntityV1alpha1 } from '../PilotEntityV1alpha1';

/** A valid pilot with every field filled; a new object each time, to be spoilt at will. */
export function examplePilot(): PilotEntityV1alpha1 {
  return {
    apiVersion: 'pilot-handoff.io/v1alpha1',
    kind: 'Pilot',
    metadata: { name: 'Meter-Reading', namespace: 'default' },
    spec: {
      owner: 'field-services',
      system: 'metering',
      domain: 'grid',
      targets: ['System:Metering', 'reader-app', 'api:readings', 'resource:db'],
      roles: {
        sponsor: 'Aino.Korhonen',
        productManager: 'user:bruno.lima',
        serviceOwner: 'user:default/carys.pugh',
        techLead: 'user:default/dae.kim',
        dataSteward: 'user:people/eszter.nagy',
        riskLead: 'user:default/farid.haddad',
      },
      sector: 'general',
      intent: {
        hypothesis: 'If customers send a photo, fewer visits are needed.',
        segments: ['Households in Turku'],
        journeys: ['From the reminder to the accepted reading'],
        startDate: '2026-03-02',
        decisionDate: '2026-04-27',
        timeZone: 'Europe/Helsinki',
        budget: { amount: 90_000, currency: 'EUR' },
      },
      guardrails: {
        responseTime: { milliseconds: 800, percentile: 95 },
        slo: { target: 0.995, window: 'P28D', expectedVolume: 400_000 },
        supportHours: 'Weekdays 08:00 to 18:00',
        constraints: [
          { kind: 'data-residency', text: 'Photos stay in Finland.' },
        ],
        changeWindows: [
          {
            name: 'Evenings',
            rrule: 'RRULE:FREQ=WEEKLY;BYDAY=tu,th;BYHOUR=20;BYMINUTE=0',
            duration: 'PT4H',
          },
        ],
        blastRadius: { unit: 'users', cap: 1200 },
        limits: { changeFailRate: 0.15, timeToRestore: 'PT60M' },
        rollbackTrigger: {
          name: 'Back to visits',
          conditions: [
            { type: 'consecutive-failed-changes', count: 2 },
            { type: 'error-budget-consumed', share: 1 },
            {
              type: 'burn-rate',
              factor: 14.4,
              longWindow: 'PT1H',
              shortWindow: 'PT5M',
            },
          ],
        },
      },
      onCall: {
        url: 'https://oncall.example.org/metering',
        integration: 'pagerduty',
        primary: 'carys.pugh',
        escalation: 'group:field-services',
      },
      pack: { runbook: 'https://git.example.org/metering/docs/runbook.md' },
    },
  };
}
