/** Texts of the room: stages, transitions, signatures. */
export const lifecycleMessages = {
  banner: {
    label: 'Where the pilot stands',
    next: 'Next',
    waitsForYou: 'Waits for you',
    waitsFor: 'Waits for {{who}}',
    can: 'You can now: {{what}}',
    blocked_one: '{{what}}: {{count}} thing stands in the way',
    blocked_other: '{{what}}: {{count}} things stand in the way',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    nothing: 'Nothing waits. The record says what happened.',
    yourRoles: 'You are {{roles}}',
    entered: 'since {{when}}',
    adopted: 'Adopted: was live before',
  },
  pause: {
    title: 'The pilot is paused: standard and normal changes are frozen',
    titleDue:
      'Causes of the pause still stand: standard and normal changes stay frozen',
    noCause: 'Each cause is lifted. It resumes on an approved plan.',
    stands: 'Stands',
    cleared: 'Cleared',
    clearedBy: 'What clears it: {{how}}',
    since: '{{who}}, {{when}}',
    lift: 'Lift this cause',
    liftExplain:
      'You say that this no longer stands in the way. The pilot stays paused until the service owner resumes it on an approved plan.',
    liftExplainDue:
      'You say that this no longer stands in the way. Once no cause stands, changes are frozen no more.',
    lifted: 'The cause is lifted',
    notYours: 'Whoever paused lifts this, or the sponsor',
  },
  steps: {
    title: 'What can happen next',
    none: 'This pilot is archived',
    noneNext: 'Its record stays, and can be verified on the Record tab.',
    leadsTo: 'leads to {{stages}}',
    by: 'by the {{roles}}',
    blocked_one: '{{count}} thing stands in the way',
    blocked_other: '{{count}} things stand in the way',
    done: 'Done',
  },
  event: {
    submit: 'Submit for approval',
    return: 'Return to draft',
    approve: 'Sign the approval',
    revise: 'Revise',
    start: 'Start the pilot',
    pause: 'Pause',
    resume: 'Resume',
    due: 'Call the decision early',
    decide: 'Decide',
    archive: 'Archive',
    cancel: 'Cancel the pilot',
  },
  explain: {
    submit:
      'Sponsor, service owner and risk lead are asked to sign. The pilot can be returned to draft with a reason.',
    return:
      'The pilot goes back to draft and the signatures given so far are void. Whoever wrote the pack reads your reason.',
    approve:
      'You sign what stands here now, over its hash. Once sponsor, service owner and risk lead have signed, targets, roles, intent and guardrails are frozen and the exit criteria are locked. Any change before that voids the signatures.',
    revise:
      'The pilot goes back to draft: all signatures are void, and the exit criteria open as a new version.',
    start:
      'The pilot goes live with real users. From now on events and observations count, and the limits are watched.',
    pause:
      'Standard and normal changes are frozen. The pilot resumes once its cause is cleared and a corrective action plan is approved.',
    resume: 'The pilot runs again; limits are judged anew from here.',
    due: 'The pilot waits for its decision from now on. The forum is asked to vote.',
    decide:
      'The recommendation and the votes become the decision. It never changes.',
    archive: 'The pilot is closed. Its record and its decision stay.',
    cancel:
      'The pilot ends before it started. Its record stays; it cannot be taken up again.',
  },
  sign: {
    as: 'You sign as {{role}}',
    statement: 'What you sign',
    agree:
      'I have read the pack, the exit criteria and the guardrails as they stand now, and I sign this.',
    agreeNeeded: 'Tick that you have read what you sign',
  },
  signatures: {
    title: 'Signatures',
    missing: 'Not signed yet',
    signed: 'Signed {{when}}',
    void: 'Void since {{when}}: {{reason}}',
    stale: 'Void: what was signed has changed',
    valid: 'Valid',
    invalid: 'Void',
    hash: 'Signed hash',
  },
} as const;
