/** What the checks of items 6 to 9 say, by which the pilot is judged, and what mends what they miss. */
export const judgingPhrases = {
  dashboard: {
    noEvents: 'No event within 28 days of {{refs}}',
    connect: 'Connect the pipeline of these targets, in any environment',
    events: 'Events come in from every target',
    frozen: 'The values before the start are frozen',
    startingValues: 'Starting values',
    notFrozen: 'The values before the start are not frozen',
    freeze:
      'The last signature of the approval freezes them by itself, "no data" included',
    noMetric: 'There is no business metric',
    tooMany: '{{n}} are more than {{mostN}}',
    noTarget: '{{metric}} has no target',
    noSource: '{{metric}} has no source',
    nameMetrics:
      'Name one to four business metrics, each with target and source',
    metrics: '{{n}} business metrics',
  },
  exitCriteria: {
    none: 'There are no exit criteria',
    uncovered: 'No criterion for {{outcomes}}',
    /** The outcomes by their ids. */
    outcomeId: {
      'operational-stability': 'operational-stability',
      'user-adoption': 'user-adoption',
      'business-effectiveness': 'business-effectiveness',
      'compliance-readiness': 'compliance-readiness',
      'support-viability': 'support-viability',
    },
    propose:
      'Propose criteria for each outcome; the preset of the sector is a start',
    covered: '{{n}} criteria cover all five',
    version: 'Exit criteria, version {{version}}',
    locked: 'They are locked',
    lockedCriteria: 'Locked criteria',
    notLocked: 'The criteria are not locked',
    lock: 'They lock with the last of the three signatures of the approval',
    reviews: 'Every {{dayWord}} at {{time}}',
    day: {
      MO: 'MO',
      TU: 'TU',
      WE: 'WE',
      TH: 'TH',
      FR: 'FR',
      SA: 'SA',
      SU: 'SU',
    },
    firstReview: 'First review to come',
    noReviews: 'No weekly review is scheduled',
    schedule: 'Say on which day and at what time the pilot is reviewed',
    decision: 'The decision falls on {{date}}',
    decisionDue: 'Decision due',
    noDecision: 'No decision date is set',
    setDecision: "Set spec.intent.decisionDate in the pilot's YAML",
  },
  blastRadius: {
    cap: {
      users: 'At most {{cap}} users',
      percent: 'At most {{cap}} percent',
      sites: 'At most {{cap}} sites',
    },
    defaultWindow: '{{window}}, which holds where nothing else is said',
    set: "Set {{fields}} in the pilot's YAML",
  },
  learningLoop: {
    rehearsalOpen:
      'The rehearsal {{id}} is not closed with learnings and a changed document',
    notRehearsed: 'The way from plan to learnings was not rehearsed',
    rehearse:
      'Take a rehearsal change from proposal to closure: result, learnings and the version of a document that it changed',
    unknownVersions: '{{id}} names versions that do not exist: {{versions}}',
    writeLearnings:
      'Write the learnings into a document, and name that version in the closure',
    rehearsed: '{{id}} changed {{words}}',
    noneClosed: 'No change is closed yet',
    without: {
      learnings: 'Without learnings: {{ids}}',
      documents:
        'Without updated documents, or why none had to change: {{ids}}',
      decisions: 'Without an archived decision: {{ids}}',
    },
    complete: 'Complete the closure of these changes',
    allComplete: 'All {{n}} closed changes have them',
  },
} as const;
