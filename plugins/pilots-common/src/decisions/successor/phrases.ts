/** What the server says about the pilot that follows one that iterates. */
export const successorPhrases = {
  name: 'name: up to 63 letters, digits, hyphens, dots and underscores, as entities are named',
  startDate: 'startDate: must be an ISO date, today or later',
  decisionDate: 'decisionDate: must be an ISO date after the start date',
  notIterating:
    'A successor follows a pilot that iterates; this one is {{stage}}',
  nameTaken:
    'There is a pilot {{ref}} already; give the successor another name',
} as const;
