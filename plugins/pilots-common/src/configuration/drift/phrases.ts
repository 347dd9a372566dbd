/** What the server says about drift: some paths, and how many more. */
export const driftPhrases = {
  title: 'Drift in {{environment}}: {{paths}}',
  titleMore: 'Drift in {{environment}}: {{paths}} and {{n}} more',
  breach:
    '{{paths}} in {{environment}} is not what the baseline says, and decides where data lies',
  breachMore:
    '{{paths}} and {{n}} more in {{environment}} is not what the baseline says, and decides where data lies',
  clear:
    'Revert it and let the pipeline send what is configured, or accept it with an approved change',
  clearIn:
    'Revert it in {{environment}} and let the pipeline send what is configured, or accept it with an approved change',
  unknown: 'There is no episode {{id}}',
  over: 'Nothing of this episode drifts any more; there is nothing to accept',
  strangers:
    'paths: {{paths}}; only parameters that drift in this episode can be accepted',
  nonePaths:
    'paths: none named; only parameters that drift in this episode can be accepted',
  noBaseline: '{{environment}} has no baseline any more',
} as const;
