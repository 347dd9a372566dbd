/** What the server says about exports and calendars that it cannot give. */
export const exportsPhrases = {
  nothingOpen: 'Nothing is open on {{ref}}, so there is no plan of action',
  noObjective:
    '{{ref}} has no service level objective; declare spec.guardrails.slo or responseTime',
  feed: {
    days: '{{field}} is a whole number from 1 to {{n}}',
    tooMany: 'You have {{n}} calendar addresses; revoke one first',
    notYours: 'You have no calendar address {{id}}',
    unknown: 'There is no such calendar',
  },
  calendar: {
    span: '{{to}} must be after {{from}}, and at most {{n}} days later',
    kind: 'kind can be {{list}}; found {{kind}}',
    time: '{{name}} is a date like 2026-11-30 or a time like 2026-11-30T09:00:00Z',
  },
} as const;
