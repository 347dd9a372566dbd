/** What the server says about corrective action plans. */
export const planPhrases = {
  waiting: {
    write: 'Write and propose the corrective action plan',
    approve: 'Approve or reject the corrective action plan {{id}}',
  },
  clearedBy: {
    approved:
      'A corrective action plan is approved, and its actions before the resume are done, on the Reviews tab',
    done: '{{id}} is done as far as it is to be before the resume',
    open: 'To be done before the resume, of {{id}}: {{actions}}',
  },
  unknown: 'There is no plan {{id}}',
  notPaused:
    'A corrective action plan is written while the pilot is paused; it is {{stage}}',
  another:
    '{{id}} is the plan of this pause; edit that one (PUT …/corrective-actions/{{sameId}})',
  notNow: '{{id}} is {{state}}; {{event}} is not possible now',
  /** The same where it can happen to people, for whom the words are told. */
  notNowTo: {
    edit: '{{id}} is closed; edit is not possible now',
    finish: '{{id}} is draft; finish-action is not possible now',
  },
  notProposed: {
    draft: '{{id}} is draft; only a proposed plan is approved or rejected',
    approved:
      '{{id}} is approved; only a proposed plan is approved or rejected',
    closed: '{{id}} is closed; only a proposed plan is approved or rejected',
  },
  notApprover:
    '{{id}} waits for the {{roles}}, who neither wrote nor approved it',
  /** What is wrong with a plan, field by field. */
  problem: {
    change: 'must be a change, for example CHG-3',
    cause: 'must be said: why did it come to this?',
    actions: 'there is none; a plan says who does what by when',
    beforeResume:
      'none is done before the pilot resumes; a breached limit is cleared by those',
  },
} as const;
