/** Texts of the quarter view: what each figure is, and how it is defined. */
export const quarterMessages = {
  explain:
    'Worked out from what the record, the decisions and the observations of the pilots that you may see hold. Quarters are in UTC.',
  label: 'Quarter',
  previous: 'Previous quarter',
  next: 'Next quarter',
  nextOff: 'The next quarter has not begun',
  partial: 'Not over yet: as of {{when}}',
  noData: 'No data',
  p90: '90 % within {{value}}',
  ofBudget: '{{share}} of a budget of {{budget}}',
  without_one: '{{count}} pilot left out: no spend or no budget is known',
  without_other: '{{count}} pilots left out: no spend or no budget is known',
  approvalKind: 'Approval',
  approvalCount: 'Settled',
  approvalHours: 'Waited on average',
  requirement: {
    R60: 'How long decisions take',
    R61: 'Credibility with operations',
    R62: 'Evidence for scale-up funding',
    R63: 'Waste',
    R64: 'Ideas that reach production',
    R65: 'Time spent chasing approvals',
    R66: 'The quarter in numbers',
  },
  figure: {
    'start-to-decision': 'From start to decision',
    'due-to-decision': 'From the due date to the decision',
    'first-pass': 'Checklist passed at the first attempt',
    pauses: 'Pauses',
    'pause-length': 'Length of a pause',
    'time-to-restore': 'Time to restore',
    'scaled-on-criteria': 'Scaled with all criteria met',
    'scaled-spend': 'Spent on what was scaled',
    'late-stops': 'Stops that came late',
    'late-stop-spend': 'Spent on late stops',
    'reach-production': 'Pilots that were scaled',
    'hours-per-approver': 'Waiting for each approver',
    'hours-per-approval': 'Waiting for each approval',
    registered: 'Registered',
    submitted: 'Submitted',
    started: 'Started',
    scaled: 'Scaled',
    iterated: 'Iterating',
    stopped: 'Stopped',
    cancelled: 'Cancelled',
  },
  definition: {
    'start-to-decision':
      'Median days from the start of a pilot to its first decision, of the decisions of this quarter.',
    'due-to-decision':
      'Median days from the moment a decision fell due to its record, of the decisions of this quarter.',
    'first-pass':
      'Of the pilots that started in this quarter, those that were never returned or revised before.',
    pauses:
      'Pauses that began in this quarter; the sample is the pilots that ran in it.',
    'pause-length':
      'Median days of the pauses that began and ended in this quarter; a pause ends with a resume or as the decision falls due.',
    'time-to-restore':
      'Median, over pilots, of their median time to restore in the last 28 days as it was last seen in this quarter. Kept since the suite keeps it; earlier quarters have no data.',
    'scaled-on-criteria':
      'Of the pilots scaled in this quarter, those for which every criterion was met and no risk was open; the others were overrides.',
    'scaled-spend':
      'The last spend observed before the decision, of the pilots scaled in this quarter, and their budgets. Currencies are never added up.',
    'late-stops':
      'Of the pilots stopped in this quarter, those decided after the day that was planned for the decision had ended.',
    'late-stop-spend':
      'The last spend observed before the decision, of the stops that came late, and their budgets.',
    'reach-production':
      'Scaled pilots, of all that were decided or cancelled in this quarter.',
    'hours-per-approver':
      'Hours that approvals settled in this quarter had waited, for each person or team they waited for. An approval that several could give counts for each of them.',
    'hours-per-approval':
      'The same hours, for each approval and person that it waited for. Kept since the suite keeps it; earlier quarters have no data.',
    registered: 'Pilots that appeared in the catalog.',
    submitted: 'Pilots that were submitted for approval.',
    started: 'Pilots that went live.',
    scaled: 'First decisions to scale.',
    iterated: 'First decisions to iterate.',
    stopped: 'First decisions to stop.',
    cancelled: 'Pilots that were given up before their start.',
  },
  sample: {
    decisions_one: '{{count}} decision',
    decisions_other: '{{count}} decisions',
    pilots_one: '{{count}} pilot',
    pilots_other: '{{count}} pilots',
    pauses_one: '{{count}} pause',
    pauses_other: '{{count}} pauses',
    approvers_one: '{{count}} approver',
    approvers_other: '{{count}} approvers',
    approvals_one: '{{count}} approval',
    approvals_other: '{{count}} approvals',
  },
  kind: {
    amendment: 'Amendment of criteria',
    'baseline-approval': 'Configuration baseline',
    'change-approval': 'Change',
    'document-approval': 'Document of the pack',
    'plan-approval': 'Corrective action plan',
    'risk-acceptance': 'Risk',
    'role-claim': 'Claim of a role',
    signature: 'Signature',
    waiver: 'Waiver',
  },
} as const;
