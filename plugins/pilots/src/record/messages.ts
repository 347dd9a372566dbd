/** What happened, by the action that the record names. Others show as they are. */
export const recordedActions = {
  'pilot.signed': 'signed the approval',
  'pilot.submit': 'submitted the pilot for approval',
  'pilot.return': 'returned the pilot to draft',
  'pilot.approve': 'completed the approval',
  'pilot.revise': 'took the pilot back to revise it',
  'pilot.start': 'started the pilot',
  'pilot.pause': 'paused the pilot',
  'pilot.resume': 'resumed the pilot',
  'pilot.due': 'called for the decision',
  'pilot.decide': 'decided',
  'pilot.archive': 'archived the pilot',
  'pilot.cancel': 'cancelled the pilot',
  'signatures.voided': 'made the signatures void',
  'role.claimed': 'claimed a role',
  'role.accepted': 'accepted a claim',
  'role.rejected': 'rejected a claim',
  'role.withdrawn': 'withdrew a claim',
  'role.left': 'stepped down',
  'role.deputy-named': 'named a deputy',
  'role.deputy-removed': 'ended a deputyship',
  'record.payload-erased': 'erased what an entry says',
} as const;

/** Texts of the room: the append-only record. */
export const recordMessages = {
  title: 'Record',
  explain:
    'Everything that happened, in order. Each entry carries the hash of the one before it, so a change anywhere shows.',
  count: '{{shown}} of {{total}} entries',
  none: 'Nothing has happened yet',
  noneNext:
    'Claim a role or write a document: the first entry appears here by itself.',
  noneFound: 'No entry matches',
  noneFoundNext: 'Ask for something else, or show more entries below.',
  search: 'Find in the record',
  searchHint: 'Person, action or subject',
  line: '{{who}} {{what}}',
  payload: 'What it says',
  payloadErased:
    'What this entry said was erased for privacy. Its hashes still hold.',
  payloadHash: 'Hash of what it says',
  previousHash: 'Hash of the entry before',
  hash: 'Hash of this entry',
  details: 'Details of entry {{seq}}',
  verify: 'Verify',
  verifying: 'Verifying',
  valid:
    'The record is whole: {{entries}} entries, each follows from the one before',
  broken: 'The record is broken at entry {{seq}}',
  erased_one:
    'What {{count}} entry said was erased for privacy; its hashes hold.',
  erased_other:
    'What {{count}} entries said was erased for privacy; their hashes hold.',
  head: 'The last entry is number {{seq}}',
  exportHead: 'Export the head',
  exportHint:
    'Keep the head outside the portal: only against a kept head can a cut-off end be noticed.',
  compare: 'Verify against a kept head',
  compareBad: 'This file is no head of a record: it needs seq and hash',
  compareOther: 'This head is of another pilot: {{pilot}}',
  recent: 'What changed',
  all: 'The whole record',
  action: recordedActions,
} as const;
