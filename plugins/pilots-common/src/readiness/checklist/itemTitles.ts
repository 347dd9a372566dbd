/** What the nine items are called. */
export const ITEM_TITLES = {
  ownership: 'Ownership and on-call',
  'change-record': 'Change record',
  configuration: 'Configuration',
  runbook: 'Runbook, architecture and test evidence',
  'security-privacy': 'Security and privacy',
  dashboard: 'Dashboard',
  'exit-criteria': 'Exit criteria and reviews',
  'blast-radius': 'Blast radius and rollback trigger',
  'learning-loop': 'Learning loop',
} as const;
