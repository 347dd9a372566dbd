import { explainPhrases } from './explain/phrases';
import { fieldPhrases } from './parse/phrases';

/** What the server says about events and the measures. */
export const deliveryPhrases = {
  fields: fieldPhrases,
  explain: explainPhrases,
  /** Why a delivery of the inbox is as it is. */
  inbox: {
    unknown: 'There is no delivery {{id}}',
    together: 'Taken into account with delivery {{id}}',
    unmapped: 'No component is known for {{name}}',
    unmappedMany: 'No component is known for {{name}} (or {{n}} more)',
    nameless: 'It names nothing that a component could be found by',
  },
  /** Why what a source sent is no event, or none yet. */
  sources: {
    notMeasured: 'Delivery is not measured by events of this type',
    noAlerts: 'No alerts: is this a webhook of version 4?',
    notBegun: 'Resolved, but nobody has said yet when the incident began',
    otherBranch: 'Only pushes to the default branch ({{branch}}) count',
    noCommits: 'A push without commits',
    noLabel: 'Not an incident: it has none of the labels {{labels}}',
    state: 'A deployment that is {{state}} is neither a success nor a failure',
    approval: 'Approvals and blocks of a deployment change nothing',
    noIncident: 'An issue that is not of the type incident',
    resolvedBefore: 'Nothing new of an incident that is resolved',
    otherRecord:
      'Neither a deployment, nor an issue, nor a pull request of DevLake’s',
    notMerged: 'Only merged pull requests are changes',
    closedFirst: 'Closed, but the issue itself has not come yet',
    otherIssue: 'An issue whose type is not INCIDENT',
  },
  links: {
    noReason: 'A link needs a reason',
    unknown: 'There is no link {{id}}',
    noIncident:
      'There is no incident {{id}} of source {{source}} that this pilot knows of',
    elsewhere:
      'Incident {{id}} is of {{environment}}, which is not production: it does not count',
    notLive:
      'Deployment {{id}} did not go live in production: an incident is linked to one that did, or to none',
    noDeployment: "There is no deployment {{id}} of this pilot's targets",
    noDeploymentOfSource:
      "There is no deployment {{id}} of source {{source}} of this pilot's targets",
    severalIncidents:
      'Several sources have the incident {{id}}: name one of {{sources}}',
  },
  report: {
    noTargets:
      'This pilot has no targets: no event counts for it until it names what it puts live',
    noComponents:
      'The systems that this pilot targets have no components in the catalog: no event counts for it',
    weeks: 'weeks must be a whole number from 1 to {{n}}',
    tooManyWeeks:
      'The window holds more than {{n}} weeks: ask for a shorter one',
  },
  baseline: {
    none: 'The starting values are not frozen yet',
    started:
      'The pilot has started: its starting values stay as they were frozen',
    approved:
      'The starting values were frozen with the approval; `revise` and the next approval freeze them anew',
  },
} as const;
