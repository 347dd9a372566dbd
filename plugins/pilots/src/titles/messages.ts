/** The titles of pages and tabs. Backstage takes each once, when the app starts. */
export const titles = {
  pilots: 'Pilots',
  portfolio: 'Portfolio',
  waiting: 'Waiting for me',
  quarter: 'Quarter',
  calendar: 'Calendar',
  deliveries: 'Webhook deliveries',
  readiness: 'Readiness',
  dora: 'DORA',
  criteria: 'Exit criteria',
  changes: 'Changes & configuration',
  reviews: 'Reviews',
  decisions: 'Decisions',
  record: 'Record',
};
