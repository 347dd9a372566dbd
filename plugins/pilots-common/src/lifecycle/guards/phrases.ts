/** What stands in the way of a step, guard by guard, and what mends it. */
export const guardPhrases = {
  reason: { missing: 'A reason is needed', mend: 'Say why, in `reason`' },
  role: {
    mend: 'The {{roles}} does it',
  },
  roles: {
    missing: 'Vacant: {{roles}}',
    mend: 'Somebody claims each vacant role on the Overview tab and the claim is accepted',
  },
  separate: {
    missing:
      'Sponsor, service owner and risk lead are not three different people',
    mend: 'One of them steps down and another person claims the role',
  },
  documents: {
    missing: 'Documents without a version: {{ids}}',
    mend: 'Each document is written in the portal or linked, on the Readiness tab',
  },
  criteria: {
    missing: 'Exit criteria are not proposed',
    mend: 'Product manager, tech lead or data steward propose them on the Exit criteria tab',
  },
  signatures: {
    missing: 'Signatures are missing: {{roles}}',
    mend: 'Each of them signs the current hashes of pack, criteria and entity',
  },
  checklist: {
    missing: 'Open on the checklist: {{words}}',
    item: '{{n}} {{titleWords}} ({{missingWords}})',
    mend: 'Each item passes on its evidence, or is waived by sponsor and risk lead, on the Readiness tab',
  },
  hashes: {
    missing: 'Changed since approval: {{partWords}}',
    part: { pack: 'pack', criteria: 'criteria', entity: 'entity' },
    mend: 'The product manager revises and the pilot is approved anew, or the change is taken back',
  },
  window: {
    outside: 'Outside the change windows; the next one opens {{at}}',
    wait: 'Start within a change window',
    none: 'No change window is open or to come',
    declare: 'Declare change windows in `spec.guardrails.changeWindows`',
  },
  dateAhead: {
    missing: 'The decision date, {{date}}, is not ahead',
    mend: 'The product manager revises and sets a later decision date',
  },
  plan: {
    missing: 'No corrective action plan is approved',
    mend: 'A plan is written and approved by service owner and risk lead',
  },
  /** What clears the causes is said by the rooms that found them. */
  causes: { missing: 'Causes of the pause stand: {{words}}' },
  dateArrived: {
    missing: 'The decision date, {{date}}, has not arrived',
    mend: 'Wait for it, or the sponsor calls it early with a reason',
  },
  /** What the votes lack is said by the forum. */
  votes: {
    none: 'Nobody has voted',
    mend: 'Sponsor, service owner and risk lead vote and two of them agree',
  },
  rationale: {
    missing: 'The rationale is missing',
    mend: 'The product manager writes on the Decisions tab why it should be decided so',
  },
  learnings: {
    missing: 'The learnings are missing',
    mend: 'The learnings are written on the Decisions tab',
  },
  exit: {
    missing: 'The exit of the stopped pilot is not confirmed',
    evidence:
      'The exit of the stopped pilot is not confirmed; evidence is missing {{words}}',
    mend: 'The service owner confirms, with evidence, that access is removed and data disposed of',
  },
} as const;
