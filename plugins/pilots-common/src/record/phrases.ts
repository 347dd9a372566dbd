/** What the server says about the record: what is wrong with it, and what is refused. */
export const recordPhrases = {
  broken: {
    notExportedDeleted:
      'The last entry that was deleted is not the exported head',
    endsEarly:
      'The chain ends before entry {{n}}, which was exported as its head',
    missing: 'Entry {{n}} is missing',
    doesNotFollow: 'It does not follow from the entry before it',
    otherHash: 'Its hash is not its own',
    otherPayload: 'Its payload is not the one that was recorded',
    notExported: 'It is not the entry that was exported as head',
  },
  bothOfHead: 'Give both seq and hash of the exported head',
  erasureReason: 'An erasure needs a reason',
  nothingToErase: 'Entry {{n}} has no payload to erase',
  hold: {
    reason: 'Say why the record must be kept',
    liftReason: 'Say why the record need not be held',
    nothingLeft:
      'There is nothing left to hold: the record of {{ref}} was deleted on {{at}}',
    unknown: 'There is no hold {{id}}',
    lifted: 'This hold was lifted on {{at}}',
  },
} as const;
