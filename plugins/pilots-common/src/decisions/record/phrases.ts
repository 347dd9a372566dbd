/** What the server says about decisions on record, and looking back at them. */
export const decisionRecordPhrases = {
  unknown: 'There is no decision {{id}}',
  /** Of a decision that cannot be built anew. */
  notRebuilt: 'votes or proposal',
  supersede: {
    notLatest: 'Only the decision that holds now is superseded',
    notNow: 'This cannot be superseded now: {{words}}',
    nothing: 'Nothing is put before the forum',
    propose: 'The product manager proposes a decision that supersedes this one',
  },
  lookBack: {
    waiting: 'Look back at the decision: was it right?',
    superseded: 'This decision is superseded by {{id}}; look back at that one',
    verdict: 'verdict: must be one of {{verdicts}}',
    note: 'note: say what came of the decision',
    next: 'next: must be an ISO date after today',
  },
} as const;
