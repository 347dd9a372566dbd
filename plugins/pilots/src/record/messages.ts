import { recordedActions } from './words/recordedActions';
import { retentionMessages } from './retention/messages';

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
  show: 'Show entry {{seq}}',
  hide: 'Hide entry {{seq}}',
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
  headPurged:
    'The kept head lies in what was deleted since: nothing can be said of it any more.',
  retention: retentionMessages,
  action: recordedActions,
} as const;
