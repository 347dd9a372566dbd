/** What the checks of the documents and of items 2 to 5 say, and what mends what they miss. */
export const rulesPhrases = {
  document: {
    noHeading: '{{document}}, version {{n}}, has no heading for: {{sections}}',
    addSections: 'Add a section for each of: {{sections}}',
    allSections: 'All {{n}} sections are there',
    version: '{{document}}, version {{n}}',
    /** What is left of it in the middle of a list. */
    versionOnly: 'version {{n}}',
    unreadable: 'It cannot be read from {{url}}: {{reasonWords}}',
    mendAddress: 'Mend the address or the access to it, then read it again',
    unread: 'It was not read from {{url}} yet',
    wait: 'Wait a moment, or read it now',
    read: 'It was read from its URL',
    kept: 'It is kept in the portal',
    approved: '{{actor}} approved version {{n}}',
    approvedBy: '{{document}}, version {{n}}, approved by {{actor}}',
    changesAsked: '{{actor}} asks for changes: {{statement}}',
    answerChanges: 'Write a new version that answers this',
    approvalVoid:
      'The approval of version {{n}} is void since the content changed',
    unapproved: 'Version {{n}} is not approved',
    approve: 'The {{roles}} reads version {{n}} and approves it',
    nobodyApproves:
      'Somebody who holds none of SP, SO and RL writes it, so that one of them can approve',
    nothingRead: '{{document}}: nothing was read from {{url}} so far',
    unwritten: '{{document}} is not written',
    write: 'The {{roles}} writes it, or links where it lives',
  },
  securityPrivacy: {
    lacks: '{{risk}}: no {{missingWords}}',
    /** Further on in the list. */
    alsoLacking: {
      mitigation: 'no mitigation',
      reviewDate: 'no review date',
    },
    open: '{{risk}}: neither mitigated nor accepted',
    complete: 'Complete these risks; the sponsor accepts what stays',
    noRisks: 'The register holds no risks',
    settled: 'All {{n}} risks of the register are settled',
    standing: {
      open: '{{risk}}: open',
      mitigated: '{{risk}}: mitigated',
      accepted: '{{risk}}: accepted',
    },
    approvedBy: 'Approved by {{actor}}',
    deployedBefore:
      'Deployment {{id}} of {{at}}, which names a change record of this pilot, came before the approval of {{approvedAt}}',
    deployedUnapproved:
      'Deployment {{id}} of {{at}}, which names a change record of this pilot, came while the notes as they then were had no approval',
    waive:
      'What happened stays on record; the sponsor and the risk lead can waive this check',
    afterStart:
      '{{findingWords}}; that was after the start, which a waiver allowed',
  },
  changeRecord: {
    approved: '{{id}}, {{title}}, is approved',
    plan: '{{id}} was approved with deployment plan and backout steps',
    window: 'From {{start}} to {{end}}',
    windowOf: 'Maintenance window of {{id}}',
    waits: '{{id}}, {{title}}, waits for approval',
    approve: 'The service owner approves it, if they did not write it',
    over: 'The maintenance window of {{id}} is over, and it is not closed',
    close: 'Close it with its result, or propose a change with a new window',
    none: 'There is no change record for going live',
    propose:
      'Propose one with impact, deployment plan, backout steps and window',
  },
  configuration: {
    baseline: 'Version {{version}} covers {{environments}}',
    baselineOf: 'Baseline {{version}}',
    noBaseline: 'There is no accepted baseline',
    record:
      'Record the parameters of each environment as a baseline and have the service owner accept it',
    notCompared: 'The environments were not compared',
    compare: 'Name the reference environment and send what is configured there',
    differs: 'Differs from {{reference}} without a reason: {{paths}}',
    differsInMore:
      'Differs from {{reference}} without a reason: {{paths}} and {{n}} more',
    explain: 'Align these parameters, or say why they differ',
    same: 'Same as {{reference}}; {{n}} differences explained',
    compared: 'Compared with {{reference}}',
    neverSent:
      'Nobody has sent what is configured so far: let the pipeline do so daily',
    observed: 'Observed configuration came in',
    lastObservation: 'Last observation',
    notWatched: 'Nobody looked since {{at}}',
    watch: 'Let the pipeline send the observed configuration daily',
    alerts: 'They go to {{recipients}}',
    /** The same, role by role. */
    alertsOfOne: 'They go to {{role}} ({{ref}})',
    alertsOfTwo: 'They go to {{role}} ({{ref}}), {{otherRole}} ({{otherRef}})',
    noAlerts: 'Alerts on drift go nowhere',
    fillRoles: 'Fill the roles of service owner and tech lead, who are told',
  },
} as const;
