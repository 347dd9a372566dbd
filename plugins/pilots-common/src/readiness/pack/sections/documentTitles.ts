/** What the nine documents are called. */
export const DOCUMENT_TITLES = {
  intent: 'Intent brief',
  raci: 'RACI and contact matrix',
  architecture: 'Architecture sketch',
  runbook: 'Operational runbook',
  'change-plan': 'Change plan',
  configuration: 'Configuration baseline',
  'security-privacy': 'Security and privacy notes',
  'test-evidence': 'Test evidence',
  dashboard: 'Dashboard seed',
} as const;
