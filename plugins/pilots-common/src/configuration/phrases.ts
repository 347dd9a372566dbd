import { baselinePhrases } from './baselines/phrases';
import { driftPhrases } from './drift/phrases';
import { parameterPhrases } from './parameters/phrases';

/** What the server says about baselines, parity and drift. */
export const configurationPhrases = {
  baseline: baselinePhrases,
  drift: driftPhrases,
  parameter: parameterPhrases,
  settings: {
    name: '{{field}}: must be a name of up to 63 letters, digits, dots, hyphens and underscores, such as production',
    list: '{{field}}: must be a list of at most {{n}}',
    reference: 'reference: must be another environment',
    twice: 'sources: {{environment}} is there more than once',
    pattern:
      '{{field}}: must be a path such as /database/password, with * for any one key and ** at most twice',
    bound:
      '{{field}}: needs path and kind, one of data-residency, third-party, other',
    url: '{{field}}.url: must be an https or http address without a user name or password',
    every: '{{field}}.every: must be an ISO 8601 duration from PT5M to PT24H',
    archived: 'The pilot is archived; its settings stay',
  },
  observation: {
    future: 'observedAt: lies in the future',
    neverRead: 'It said that nothing has changed since never',
  },
  parity: {
    noReference: 'Name the reference environment in the settings first',
    strangers:
      'paths: {{paths}}; only what differs between {{environment}} and {{reference}} can be explained',
    nonePaths:
      'paths: none named; only what differs between {{environment}} and {{reference}} can be explained',
  },
  waiting: {
    approve:
      'Approve the configuration baseline of {{environment}}, version {{n}}',
    unreadable:
      'The configuration of {{environment}} cannot be read from its address',
    unwatched: 'Nobody has looked for drift in {{environment}} for a day',
    unwatchedAnywhere:
      'Nobody has looked for drift in any environment for a day',
  },
} as const;
