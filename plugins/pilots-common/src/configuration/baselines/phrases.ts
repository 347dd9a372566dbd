/** What the server says about versions of baselines. */
export const baselinePhrases = {
  own: 'Nobody approves a baseline that they wrote; this one waits for the {{holdersWords}}',
  awaited: 'This baseline waits for the {{holdersWords}}',
  empty: 'parameters: there are none',
  text: '{{field}}: must be text of at most {{n}} characters',
  change: {
    unnamed: 'change: name the approved change record, such as CHG-7',
    draft: '{{id}} is draft; it takes an approved change',
    proposed: '{{id}} is proposed; it takes an approved change',
    approved: '{{id}} is approved; it takes an approved change',
    rejected: '{{id}} is rejected; it takes an approved change',
    contested: '{{id}} is contested; it takes an approved change',
    withdrawn: '{{id}} is withdrawn; it takes an approved change',
    closed: '{{id}} is closed; it takes an approved change',
    closedAs: {
      succeeded: '{{id}} is closed (succeeded); it takes an approved change',
      failed: '{{id}} is closed (failed); it takes an approved change',
      'rolled-back':
        '{{id}} is closed (rolled-back); it takes an approved change',
    },
    needed:
      'The pilot is {{stage}}: another baseline needs an approved change record. Send its id as change',
  },
  same: 'Version {{n}} of {{environment}} says exactly this',
  otherHash:
    'The approval is for another content: the hash of version {{n}} is {{hash}}',
  settled: {
    accepted:
      'Version {{n}} of {{environment}} is accepted; nobody decides on it any more',
    rejected:
      'Version {{n}} of {{environment}} is rejected; nobody decides on it any more',
    superseded:
      'Version {{n}} of {{environment}} is superseded; nobody decides on it any more',
  },
  over: 'The pilot is {{stage}}; its baselines are what they are',
  number: 'The version must be a whole number from 1',
  unknown: 'There is no version {{n}} of the baseline of {{environment}}',
} as const;
