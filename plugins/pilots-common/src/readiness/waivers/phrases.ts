/** What the server says about waivers. */
export const waiverPhrases = {
  waits: 'Approve or reject the waiver of “{{titleWords}}”',
  onlyAskedBy: 'Waivers are asked for by the {{roles}}',
  notOwn: 'Nobody approves a waiver that they asked for',
  notTwice:
    'You have approved this waiver; another person gives the second approval',
  waitsForBoth: 'This waiver waits for the sponsor and the risk lead',
  /** Where it stands, and nothing more is to be done about it. */
  is: {
    active: 'It is active',
    expired: 'It is expired',
    rejected: 'It is rejected',
    withdrawn: 'It is withdrawn',
  },
  already: {
    active: 'This waiver is active already',
    expired: 'This waiver is expired already',
    rejected: 'This waiver is rejected already',
    withdrawn: 'This waiver is withdrawn already',
  },
  span: 'expiresAt must be a time within the next {{n}} days',
  empty: {
    reason: 'reason is empty',
    compensatingControl: 'compensatingControl is empty',
  },
  asked: '{{actor}} has asked for this waiver; it waits for approval',
  withdrawnBy: '{{actor}}, the sponsor or the risk lead withdraws this waiver',
  sayWhy: 'Say why, in reason',
  unknown: 'There is no waiver {{id}}',
  unknownCheck:
    'There is no check {{id}}; those that can be waived are {{ids}}',
  notWaivable:
    '{{id}} belongs to item {{n}}, {{itemWords}}, which cannot be waived',
} as const;
