/** What is said about amendments, of the criteria and of other values that were approved. */
export const amendmentPhrases = {
  waiting: {
    criteria: 'Approve or reject an amendment of the exit criteria',
    criteriaLoosened:
      'Approve or reject an amendment of the exit criteria, which loosens them',
    values: 'Approve or reject an amendment of the approved {{fields}}',
    valuesLoosened:
      'Approve or reject an amendment of the approved {{fields}}, which loosens them',
  },
  refused: {
    unknown: 'There is no amendment {{id}}',
    notNow: 'No amendment is possible while the pilot is {{stage}}',
    tooMany: '{{n}} amendments wait already',
    overtaken:
      'This amends version {{n}}; version {{currentN}} rules now. Propose it again.',
    waitsFor:
      'This amendment waits for the {{roles}}, who neither proposed nor approved it',
    notYours: '{{actor}} proposed this amendment and alone can withdraw it',
    repeated: '{{actor}} has proposed this; it waits for approval',
    otherwise: 'The entity says something else than what was proposed',
    otherwiseAgain:
      'The entity says something else than what was proposed. Propose it again.',
    notFrozen:
      'Only what was frozen is amended; while the pilot is {{stage}} its entity rules',
  },
  /** By what had become of it; and with what was said then. */
  settled: {
    approved: 'This amendment was approved before',
    rejected: 'This amendment was rejected before',
    superseded: 'This amendment was superseded before',
    withdrawn: 'This amendment was withdrawn before',
  },
  settledBecause: {
    approved: 'This amendment was approved before: {{why}}',
    rejected: 'This amendment was rejected before: {{why}}',
    superseded: 'This amendment was superseded before: {{whyWords}}',
    withdrawn: 'This amendment was withdrawn before: {{why}}',
  },
  /** By the state in which the criteria are. */
  onlyLocked: {
    none: 'Only locked criteria are amended; these are not written',
    draft: 'Only locked criteria are amended; these are draft',
    proposed: 'Only locked criteria are amended; these are proposed',
    evaluated: 'Only locked criteria are amended; these are evaluated',
  },
} as const;
