/** What the server says about the second approval of an emergency, and the look back at it. */
export const emergencyPhrases = {
  own: 'The second approval is by somebody who neither wrote the change nor gave the first; it waits for the {{holdersWords}}',
  awaited: 'The second approval waits for the {{holdersWords}}',
  given: '{{id}} has its second approval or rejection',
  reviewed: 'CHG-{{n}} was reviewed',
  findings: 'A review says what was found',
} as const;
