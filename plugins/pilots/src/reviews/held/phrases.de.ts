import { pilotsPhrases } from '@pilot-handoff/backstage-plugin-pilots-common';
import { Translated } from '../../ground/locale';

/** What the server says beside the numbers of a week, in German. */
export const snapshotPhrasesGerman = {
  title: {
    changeFailRate: 'Change Fail Rate',
    timeToRestore: 'Time to Restore Service',
    deploymentFrequency: 'Deployment Frequency',
    changeLeadTime: 'Change Lead Time',
    recoveryTime: 'Failed Deployment Recovery Time',
    reworkRate: 'Deployment Rework Rate',
    budget: 'Verbleibendes Fehlerbudget, {{windowWords}}',
    spend: 'Bisher ausgegeben',
  },
  few: {
    deployments: {
      one: '{{n}} Deployment, beurteilt wird ab {{leastN}}',
      many: '{{n}} Deployments, beurteilt wird ab {{leastN}}',
    },
    failures: {
      one: '{{n}} Fehlschlag, beurteilt wird ab {{leastN}}',
      many: '{{n}} Fehlschläge, beurteilt wird ab {{leastN}}',
    },
    incidents: {
      one: '{{n}} behobene Störung, beurteilt wird ab {{leastN}}',
      many: '{{n}} behobene Störungen, beurteilt wird ab {{leastN}}',
    },
  },
  failed: {
    one: '{{failedN}} von {{n}} Deployment fehlgeschlagen',
    many: '{{failedN}} von {{n}} Deployments fehlgeschlagen',
  },
  median: {
    one: 'Median aus {{n}} behobener Störung',
    many: 'Median aus {{n}} behobenen Störungen',
  },
  budget: '{{bad}} fehlerhaft von {{allowed}} zulässigen',
  beyond: '{{titleWords}} überschreitet die Grenze: {{words}}',
} as const satisfies Translated<(typeof pilotsPhrases)['reviews']['snapshot']>;
