/** What the server says in every room: who may, what came in between, what could not be read. */
export const generalPhrases = {
  onlyRoles: 'Only the {{roles}} of this pilot can do this ({{action}})',
  permissionFor: 'The permission {{permission}} is not granted for {{ref}}',
  permission: 'The permission {{permission}} is needed',
  rolesOnly: 'Only the {{roles}} can do this',
  rejectionReason: 'A rejection needs a reason',
  editedMeanwhile:
    '{{id}} was edited meanwhile: you saw {{seen}}, it is {{hash}} now. Read it again.',
  sponsorLifts: 'The sponsor lifts it, in the banner of the pilot',
  severalSources:
    'Several sources have the deployment {{id}}: name one of {{sources}}',
  unobserved: 'The pilot is archived; nothing is observed',
  noEntityRef: '{{text}} is not an entity ref',
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
