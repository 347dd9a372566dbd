/** Texts of the rollback trigger. */
export const triggerMessages = {
  title: 'Rollback trigger',
  explain:
    'What would take the pilot back: each condition with what is found now. When one is reached a case opens, changes other than emergencies are frozen, and the service owner decides before the window ends.',
  countsFrom: 'Counted from {{when}}',
  unarmed: 'Nobody watches yet',
  unarmedNext:
    'The trigger watches from the start of the pilot to its decision, pauses included. Until then its conditions stand under Guardrails.',
  none: 'No rollback trigger',
  noneNext:
    'Declare one in spec.guardrails.rollbackTrigger of the Pilot: a name, conditions tied to the error budget, and a decision window.',
  lacks: 'It cannot watch all that it should: {{what}}',
  state: {
    unarmed: 'Not watching',
    armed: 'Armed',
    open: 'Open',
    held: 'Held',
    'rolling-back': 'Rolling back',
    recovered: 'Recovered',
  },
  notice: {
    open: 'The rollback trigger is open',
    held: 'The rollback trigger is held',
    'rolling-back': 'The pilot is to be rolled back',
    recovered:
      'Rolled back and recovered. The trigger watches again when the pilot runs on.',
  },
  left: '{{time}} left to decide',
  leftOfHold: '{{time}} left to clear',
  ended: 'The time is up: it is a rollback',
  atEnd: 'Undecided at {{when}}, it is rolled back and paused.',
  unconfirmed: 'An instruction until somebody, or a deployment, confirms it.',
  condition: {
    reached: 'Reached',
    calm: 'Not reached',
    noData: 'No data',
    changes: '{{value}} of {{threshold}} in a row: {{changes}}',
    noChanges: 'None in a row, of {{threshold}}',
    budget:
      '{{consumed}} consumed: {{bad}} bad of {{allowed}} allowed, in {{sample}} samples since {{from}}',
    burn: '{{long}}× over {{longWindow}}, {{short}}× over {{shortWindow}}',
    unknown:
      'No sample that says so. Silence is not health: somebody has to make the source heard.',
  },
  source: {
    silent: 'Source silent since {{when}}: {{reason}}',
    failing: 'Source failing since {{when}}: {{reason}}',
  },
  reach: {
    title: 'Blast radius',
    value: '{{value}} of at most {{cap}}, observed {{when}}',
    unobserved: 'At most {{cap}}; nobody has observed the reach yet',
    users: '{{value}} users',
    percent: '{{value}} %',
    sites: '{{value}} sites',
    level: {
      unknown: 'No data',
      within: 'Within',
      near: 'Near its end',
      over: 'Beyond',
    },
  },
  cases: 'Cases so far',
  noCases: 'No condition has been reached so far.',
  case: {
    name: 'Case {{number}}',
    opened: 'opened {{when}}',
    hold: 'Held by {{who}}, {{when}}: {{rationale}}',
    rollback: 'Rollback decided by {{who}}, {{when}}',
    rollbackBecause: 'Rollback decided by {{who}}, {{when}}: {{rationale}}',
    byDefault: 'Nobody decided in time: rolled back by the suite, {{when}}',
    confirmed: 'Confirmed by {{who}}, {{when}}',
    confirmedBecause: 'Confirmed by {{who}}, {{when}}: {{note}}',
    system: 'a reported deployment',
    end: {
      recovered: 'Recovered',
      cleared: 'Cleared',
      'pilot-over': 'Pilot over',
    },
  },
  act: {
    rollback: 'Roll back',
    rollbackTitle: 'Roll the pilot back?',
    rollbackExplain:
      'You instruct the team to take the last change back. Changes stay frozen until the rollback is confirmed. The pilot goes on running.',
    rollbackDone: 'It is a rollback',
    hold: 'Hold',
    holdTitle: 'Hold the rollback?',
    holdExplain:
      'The case waits for one more window of {{window}} and closes when its conditions clear. If they do not, it is rolled back and paused. A case is held once.',
    holdDone: 'The case is held',
    rationale: 'Rationale',
    rationaleHint: 'Why users are safe while you wait; it stays on the record',
    rationaleOptional: 'What speaks for it; it stays on the record',
    confirm: 'Confirm the rollback',
    confirmTitle: 'Has it been rolled back?',
    confirmExplain:
      'You say that users are served by what was there before. The case is closed, changes are free again, and conditions count from now on.',
    confirmDone: 'The rollback is confirmed',
    note: 'What was rolled back to',
    forOwner:
      'The service owner decides; the sponsor may, too, from {{when}} on',
    heldOnce: 'A case is held once',
    late: 'The time is up: it is a rollback',
    forConfirmers: 'The service owner or the tech lead confirms it',
  },
} as const;
