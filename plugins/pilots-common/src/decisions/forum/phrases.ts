/** What the server says about votes, what is put before the forum, and the exit. */
export const forumPhrases = {
  votes: {
    split:
      'The three votes go three ways; the decision stays open until two agree',
    missing: 'Votes are missing of the {{roles}}',
    notOpen: 'Votes are taken once the decision is due; the pilot is {{stage}}',
    outcome: 'outcome: must be scale, iterate or stop',
    reason: 'reason: say why',
    reasonTooLong: 'reason: is longer than {{n}} characters',
    once: 'A person votes once: you voted in another role, or the role is not yours',
  },
  proposal: {
    rationale: 'rationale: say why it should be decided so',
    learnings:
      'learnings: nothing is decided without them; say what whoever comes next should know',
    alternatives: 'alternatives: at most {{n}} are kept',
    lookBackDate: 'lookBackDate: must be an ISO date after today',
    tooLong: {
      rationale: 'rationale: is longer than {{n}} characters',
      learnings: 'learnings: is longer than {{n}} characters',
      alternatives: 'alternatives: is longer than {{n}} characters',
    },
    firstSupersedes:
      'supersedes: a first decision can only take the place of the one that this pilot succeeds',
    notRunning: 'A decision is prepared once the pilot runs; it is {{stage}}',
    cancelled: 'This pilot was cancelled; nothing is decided',
    decided:
      'The pilot is decided. A later decision names in supersedes the one that it takes the place of: {{id}}',
  },
  exit: {
    part: {
      accessRemoved: 'that access is removed',
      dataDisposed: 'that data is disposed of',
    },
    give: '{{part}}: give the evidence {{words}}',
    missing: '{{part}}: evidence is missing {{words}}',
    notStopped:
      'The exit of a stopped pilot is confirmed; this one is {{stage}}',
  },
  waiting: {
    vote: 'Vote on the decision as {{role}}',
    voteAgain: 'The votes go three ways: talk, and vote again',
    words: 'Write the rationale and the learnings of the decision',
    decide: {
      scale: 'Decide: the forum voted to scale',
      iterate: 'Decide: the forum voted to iterate',
      stop: 'Decide: the forum voted to stop',
    },
    exit: {
      accessRemoved: 'Confirm that access is removed',
      dataDisposed: 'Confirm that data is disposed of',
      both: 'Confirm that access is removed and that data is disposed of',
    },
  },
} as const;
