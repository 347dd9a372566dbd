/** What the server says in every room: who may, what came in between, what could not be read. */
export const generalPhrases = {
  onlyRoles: 'Only the {{roles}} of this pilot can do this ({{action}})',
  signIn: 'Sign in first',
  changedMeanwhile:
    'Somebody changed this meanwhile: you saw {{seen}}, the current version is {{current}}. Read it again.',
  keyUsed: 'This Idempotency-Key came with another body before; use a new key',
  /** Why a text could not be read from its address. */
  reading: {
    noAnswer: 'No answer within {{seconds}} s',
    empty: 'The document is empty',
    noText: 'It is no text in UTF-8',
    long: 'It is longer than {{n}} bytes',
  },
} as const;
