/** What the checks are called. */
export const titlePhrases = {
  /** The checks that every document has. */
  ofDocument: {
    sections: '{{document}}: all sections',
    reachable: '{{document}}: can be read',
    approved: '{{document}}: approved',
  },
  check: {
    ownership: {
      roles: 'Six roles held by people in the catalog',
      separate: 'Sponsor, service owner and risk lead are three people',
      targets: 'Targets are in the catalog',
      'on-call': 'On-call roster with escalation',
    },
    'change-record': {
      approved: 'An approved change record',
      plan: 'Deployment plan and backout steps',
      window: 'A maintenance window',
    },
    configuration: {
      baseline: 'A versioned baseline',
      parity: 'Parity with the reference environment',
      drift: 'Drift watched within the last 24 hours',
      alerts: 'Alerts on drift are routed',
    },
    runbook: { 'dry-run': 'Dry run of the runbook signed' },
    'security-privacy': {
      approved: 'Security and privacy notes: approved before the start',
      risks: 'Every risk has owner, mitigation and review date, and is settled',
    },
    dashboard: {
      events: 'An event of each target within 28 days',
      baseline: 'Starting delivery values frozen',
      metrics: 'One to four business metrics with target and source',
    },
    'exit-criteria': {
      covered: 'Criteria for all four outcomes and support viability',
      locked: 'Criteria locked',
      reviews: 'Weekly reviews scheduled',
      'decision-date': 'A decision date',
    },
    'blast-radius': {
      cap: 'A numeric cap',
      trigger: 'A named rollback trigger',
      'error-budget': 'The trigger is tied to the error budget',
      'decision-window': 'A decision window',
    },
    'learning-loop': {
      rehearsal:
        'One rehearsal change closed with learnings and a changed document',
      learnings: 'Every closed change has its learnings',
      documents: 'Every closed change has its updated documents',
      decisions: 'Every closed change has its archived decision',
    },
  },
} as const;
