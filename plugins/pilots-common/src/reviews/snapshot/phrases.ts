/** What the server says beside the numbers of a week. */
export const snapshotPhrases = {
  title: {
    changeFailRate: 'Change fail rate',
    timeToRestore: 'Time to restore service',
    deploymentFrequency: 'Deployment frequency',
    changeLeadTime: 'Change lead time',
    recoveryTime: 'Failed deployment recovery time',
    reworkRate: 'Deployment rework rate',
    budget: 'Error budget left, {{windowWords}}',
    spend: 'Spent so far',
  },
  /** How little there is to go by. */
  few: {
    deployments: {
      one: '{{n}} deployment, judged from {{leastN}} on',
      many: '{{n}} deployments, judged from {{leastN}} on',
    },
    failures: {
      one: '{{n}} failure, judged from {{leastN}} on',
      many: '{{n}} failures, judged from {{leastN}} on',
    },
    incidents: {
      one: '{{n}} resolved incident, judged from {{leastN}} on',
      many: '{{n}} resolved incidents, judged from {{leastN}} on',
    },
  },
  failed: {
    one: '{{failedN}} of {{n}} deployment failed',
    many: '{{failedN}} of {{n}} deployments failed',
  },
  median: {
    one: 'median of {{n}} resolved incident',
    many: 'median of {{n}} resolved incidents',
  },
  budget: '{{bad}} bad of {{allowed}} allowed',
  beyond: '{{titleWords}} beyond its limit: {{words}}',
} as const;
