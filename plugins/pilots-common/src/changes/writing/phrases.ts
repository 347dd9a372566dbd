/**
 * What a change lacks before it is proposed, made or closed, and who mends it. What
 * holds another sentence, or stands in one, begins with words of its own: else a value
 * in front could be taken for all that is before it.
 */
export const writingPhrases = {
  part: {
    impact: 'impact analysis',
    deploymentPlan: 'deployment plan',
    backoutSteps: 'backout steps',
    window: 'maintenance window',
    targets: 'affected targets',
  },
  missing: {
    impact: 'Missing: impact analysis',
    deploymentPlan: 'Missing: deployment plan',
    backoutSteps: 'Missing: backout steps',
    window: 'Missing: maintenance window',
    targets: 'Missing: affected targets',
  },
  add: 'Product manager or tech lead add the {{partWord}} on the Changes tab',
  addToEmergency: 'The tech lead adds the {{partWord}} on the Changes tab',
  learnings: 'CHG-{{n}} failed and has no learnings',
  writeLearnings: 'Its learnings are written on the Changes tab',
  window: {
    over: 'The maintenance window ended {{at}}',
    later: 'Product manager or tech lead choose a later one',
    laterOfEmergency: 'The tech lead chooses a later one',
    undeclared: 'The pilot declares no change windows',
    declare: 'Declare them in spec.guardrails.changeWindows of the Pilot',
    outside:
      'The maintenance window does not lie inside a declared change window',
    next: 'Choose a time inside one; the next is {{start}} to {{end}}',
    noNext: 'Choose a time inside one; none is to come',
  },
  blocked: 'CHG-{{n}} cannot go ahead: {{reasonWords}}',
  closing: {
    blocked: 'CHG-{{n}} cannot be closed: {{reasonWords}}',
    notBegun: 'The maintenance window of {{id}} begins {{at}}',
    whenMade:
      'Close it when the change was made, or withdraw it when it will not be',
    failed: 'A change that failed is closed with its learnings',
    write: 'Write what was learnt',
    withdrawalReason: 'A withdrawal needs a reason',
    version:
      'The document {{id}} has no version {{n}}; its latest is {{latestN}}',
    unwritten:
      'The document {{id}} has no version {{n}}; its latest is not written yet',
  },
  /** What a closed change still owes. */
  owed: {
    learnings: 'learnings',
    documents: 'updated documents, or why none had to change',
    decision: 'an archived decision',
  },
  draft: {
    wrong: 'The change is not right: {{problemWords}}',
    /** First of several, or alone. */
    wrongForeign:
      "The change is not right: {{ref}} is none of the pilot's targets: {{targets}}",
    title: 'title is empty',
    rehearsal: 'an emergency is no rehearsal',
    templateOfNormal:
      'only a standard change is made under a template, this one is normal',
    templateOfEmergency:
      'only a standard change is made under a template, this one is emergency',
    noTemplate: 'a standard change names the template that it is made under',
    impact: 'impact is that of {{id}}; make a normal change where it differs',
    deploymentPlan:
      'deploymentPlan is that of {{id}}; make a normal change where it differs',
    backoutSteps:
      'backoutSteps is that of {{id}}; make a normal change where it differs',
    link: 'the link of the {{system}} id is no http(s) URL: {{url}}',
    commit: 'the commit {{commit}} is too short: seven digits at least',
    window: 'window needs start and end, times such as 2026-06-09T18:00:00Z',
    windowOrder: 'window ends before it begins',
    targetForm: 'targets: {{ref}}: {{problemWords}}',
    foreign: "{{ref}} is none of the pilot's targets: {{targets}}",
    kind: {
      standard: '{{id}} is standard; a change stays what it was made as',
      normal: '{{id}} is normal; a change stays what it was made as',
      emergency: '{{id}} is emergency; a change stays what it was made as',
    },
  },
  externalId: {
    link: 'The link is no http(s) URL: {{url}}',
    tooMany: '{{id}} has {{n}} ids; detach one',
    unknown: '{{id}} has no id {{otherId}} of {{system}}',
  },
} as const;
