/** Texts of deployments without a change record. */
export const unrecordedMessages = {
  title: 'Unrecorded changes',
  explain:
    'These went live, or tried to, and belong to no change record. A change that lists their commit or version takes them up by itself; or join them by hand.',
  none: 'Every deployment belongs to a change',
  noneNext:
    'A deployment that arrives without a change record shows here. Pipelines name theirs: CHG-7, or STD-1 for a standard change.',
  of: 'Deployment {{id}} of {{source}}: {{components}}',
  join: 'Join {{name}} to a change',
  joinOff: 'Deployments are joined by: {{roles}}',
  joinTitle: 'To which change does {{id}} belong?',
  joinExplain:
    'What you say wins over commit and version, and is on record with your name.',
  joinConfirm: 'Join',
  change: 'Change',
  changeHint: 'For example CHG-7',
  joined: 'The deployment is joined',
} as const;
