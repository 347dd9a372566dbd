/** Why an event went into a measure or was left out of it. */
export const explainPhrases = {
  andMore: '{{list}} and {{n}} more',
  notProduction: 'Its environment {{environment}} is not production',
  deployment: {
    counted: 'A counted deployment',
    partial: 'A counted deployment, though a part of it failed',
    notFailed: 'No incident is linked to it and no later deployment mends it',
    failedByIncident: 'Failed: linked to it is {{idWords}}',
    failedByMending: 'Failed: deployment {{id}} mends it',
    noRework: 'Planned work that mends nothing',
    unplanned: 'Rework: unplanned',
    mends: 'Rework: mends deployment {{idWords}}',
    namesAnother: 'Rework: says that it rolls back or remediates {{idWords}}',
    failedRollout: 'A failed rollout: no part of it went live',
    running: 'Still running',
    cancelled: 'Cancelled before any part went live',
  },
  /** By why an incident has no deployment. */
  notLinked: {
    'unlinked-by-hand': 'A person said that no deployment caused it',
    'hand-link-not-counted':
      'A person linked it to something that is no counted deployment',
    'cause-not-counted': 'What it names as its cause is no counted deployment',
    'cause-began-later':
      'The deployment that it names as its cause began after it was resolved',
    'during-failed-rollout':
      'It began during a failed rollout, which is not counted',
    'no-deployment-near':
      'An outage with no deployment near it is no change failure',
  },
  incident: {
    notLinked: 'It is linked to no deployment',
    linkedBefore:
      'Linked to deployment {{id}}, which finished before the window began: that counts as failed there',
    linkedAfter:
      'Linked to deployment {{id}}, which finished after its end: that counts as failed there',
    resolved: 'Resolved in the window',
    open: 'Not resolved before the end of the window',
    elsewhere:
      'It hit no target of the pilot: it counts for the deployment that caused it',
  },
  change: {
    shippedBefore:
      'Deployment {{id}} ships it again: it belongs to an earlier deployment',
    notDeployed: 'No counted deployment ships it',
    deployedBefore:
      'Merged in the window, but deployment {{id}}, which ships it first, finished before the window began',
    deployedAfter:
      'Merged in the window, but deployment {{id}}, which ships it first, finished after its end',
    shipped: 'Deployment {{id}} is the first that ships it',
    merge: 'A merge commit: the commits that it merges are counted',
    late: 'Committed after the finish of deployment {{id}}, to which it belongs',
  },
  recovery: {
    resolved: 'All its incidents were resolved in the window',
    mended: 'Deployment {{id}} mended it in the window',
    open: 'Not recovered before the end of the window',
    outside: 'It finished in the window, but did not recover in it',
  },
  sample: {
    within: '{{good}} of {{total}} good: within the target of {{target}}',
    beyond: '{{good}} of {{total}} good: beyond the target of {{target}}',
    none: 'A sample without events says nothing',
  },
} as const;
