/** What the server says about the documents of the pack. */
export const packPhrases = {
  waiting: {
    mend: 'Mend the {{document}}: {{actor}} asks for changes in version {{n}}',
    mendAt:
      'Mend the {{document}}: {{actor}} asks for changes in version {{n}}, at {{url}}',
    approve: 'Approve the {{document}}, version {{n}}',
    approveAgain: 'Approve again the {{document}}, version {{n}}',
  },
  closed: 'The pilot is {{stage}}; its readiness pack and checklist are closed',
  decided: 'The pilot is decided',
  write: {
    livesAt: 'The entity says that it lives at {{url}}',
    byOne: 'It is written by the {{role}} ({{holderWords}})',
    byTwo:
      'It is written by the {{role}} ({{holderWords}}) and the {{otherRole}} ({{otherHolderWords}})',
    onlyBy:
      'Only the {{roles}} of this pilot can write the document {{document}}',
    declared:
      'The entity says that this document lives at {{url}}: change it there, or take spec.pack.{{key}} out of the entity',
    tooLong:
      'The document is longer than {{n}} bytes; shorten it, or link what is long',
    noText: 'The document is no text: it holds a NUL character',
    either: 'Send either content or url',
  },
  link: {
    noUrl: '{{url}} is not a URL',
    noWeb: 'The URL of a document begins with https: or http:',
    noSecrets: 'The URL must not hold a user name or password',
  },
  approve: {
    unwritten: 'It is not written yet',
    documentUnwritten: 'The document {{document}} is not written yet',
    approved: 'This version is approved',
    approvedBefore: 'Version {{n}} was approved by {{actor}} before',
    onlyPeople: 'Only people approve documents',
    ownUrl:
      'This document is read from a URL, so whoever holds one of its writing roles or linked it counts as its author; nobody approves a version that they wrote',
    own: 'Nobody approves a version that they wrote; {{actor}} is an author of this one',
    byOne: 'This version is approved by the {{role}} ({{holderWords}})',
    byTwo:
      'This version is approved by the {{role}} ({{holderWords}}) or the {{otherRole}} ({{otherHolderWords}})',
    byThree:
      'This version is approved by the {{role}} ({{holderWords}}) or the {{otherRole}} ({{otherHolderWords}}) or the {{thirdRole}} ({{thirdHolderWords}})',
    byNobody:
      'Sponsor, service owner and risk lead all wrote this version; somebody else has to write it',
    stale:
      'What you read is not what stands here now: version {{n}} with hash {{hash}}. Read it and decide again.',
    sayWhat: 'Say in words what you approve, or what should change',
  },
  emptyComment: 'The comment is empty',
  unknownVersion: 'There is no version {{n}} of the document {{document}}',
  unknown: 'There is no document {{id}}; the documents are {{ids}}',
} as const;
