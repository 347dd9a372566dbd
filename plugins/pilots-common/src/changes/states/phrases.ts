/** Why something cannot happen to a change, and by whom it can. */
export const statePhrases = {
  /** What a kind of change knows no such step for. */
  never: {
    standard: {
      approve: '{{id}} is a standard change, which is never approved',
      reject: '{{id}} is a standard change, which is never rejected',
      confirm:
        '{{id}} is a standard change, which is never approved by a second authority',
      contest:
        '{{id}} is a standard change, which is never rejected by a second authority',
      review: '{{id}} is a standard change, which is never reviewed',
    },
    normal: {
      confirm:
        '{{id}} is a normal change, which is never approved by a second authority',
      contest:
        '{{id}} is a normal change, which is never rejected by a second authority',
      review: '{{id}} is a normal change, which is never reviewed',
    },
  },
  /** The state that it is in, and what is possible in which. */
  stands: {
    draft: '{{id}} is draft; a change can be {{possibleWords}}',
    proposed: '{{id}} is proposed; a change can be {{possibleWords}}',
    approved: '{{id}} is approved; a change can be {{possibleWords}}',
    rejected: '{{id}} is rejected; a change can be {{possibleWords}}',
    contested: '{{id}} is contested; a change can be {{possibleWords}}',
    closed: '{{id}} is closed; a change can be {{possibleWords}}',
    withdrawn: '{{id}} is withdrawn; a change can be {{possibleWords}}',
  },
  /** Made of the table of transitions; these are all that come of it. */
  possible: {
    editStandard: 'edited while it is draft or approved',
    editNormal: 'edited while it is draft or proposed or approved or rejected',
    editEmergency: 'edited while it is draft or proposed or rejected',
    propose: 'proposed while it is draft',
    approve: 'approved while it is proposed',
    /** Of a template as well. */
    reject: 'rejected while it is proposed',
    confirm:
      'approved by a second authority while it is approved or closed or withdrawn',
    contest:
      'rejected by a second authority while it is approved or closed or withdrawn',
    close: 'closed while it is approved',
    closeEmergency: 'closed while it is approved or contested',
    learn: 'given learnings while it is closed',
    review: 'reviewed while it is closed or withdrawn',
    withdrawStandard: 'withdrawn while it is draft or approved',
    withdrawNormal:
      'withdrawn while it is draft or proposed or approved or rejected',
    withdrawEmergency:
      'withdrawn while it is draft or proposed or approved or rejected or contested',
  },
  approver: {
    own: 'Nobody approves a change that they wrote; this one waits for the {{holdersWords}}',
    awaited: 'This change waits for the {{holdersWords}}',
  },
  only: {
    standard: 'Only the {{roles}} can do this with a standard change',
    normal: 'Only the {{roles}} can do this with a normal change',
    emergency: 'Only the {{roles}} can do this with an emergency',
  },
  archived: 'The pilot is archived; its changes stay as they are',
  unknown: 'There is no change {{id}} in this pilot',
} as const;
