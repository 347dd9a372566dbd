/** What the server says about the rollback trigger. */
export const triggerPhrases = {
  condition: {
    one: 'one change fails',
    many: '{{n}} changes fail in a row',
    consumed: '{{n}} % of the error budget is consumed',
    consumedPart: '{{n}}.{{decimalN}} % of the error budget is consumed',
    burns:
      'the error budget burns at least {{n}} times too fast over {{longWindow}} and over {{shortWindow}}',
    burnsPart:
      'the error budget burns at least {{n}}.{{decimalN}} times too fast over {{longWindow}} and over {{shortWindow}}',
  },
  found: {
    noneInARow: 'none in a row',
    expected: '{{n}} % is consumed, {{bad}} of {{allowed}} (expected volume)',
    expectedPart:
      '{{n}}.{{decimalN}} % is consumed, {{bad}} of {{allowed}} (expected volume)',
    observed: '{{n}} % is consumed, {{bad}} of {{allowed}} (observed volume)',
    observedPart:
      '{{n}}.{{decimalN}} % is consumed, {{bad}} of {{allowed}} (observed volume)',
    rates:
      '{{longN}}.{{longDecimalN}}× over {{longWindow}} and {{shortN}}.{{shortDecimalN}}× over {{shortWindow}}',
    noSample: 'No sample fits {{window}}',
    noObjective: 'There is no service level objective',
  },
  /** A condition with what was found: what opens a case. */
  cause: {
    one: 'one change fails: {{foundWords}}',
    many: '{{n}} changes fail in a row: {{foundWords}}',
    consumed: '{{n}} % of the error budget is consumed: {{foundWords}}',
    consumedPart:
      '{{n}}.{{decimalN}} % of the error budget is consumed: {{foundWords}}',
    burns:
      'the error budget burns at least {{n}} times too fast over {{longWindow}} and over {{shortWindow}}: {{foundWords}}',
    burnsPart:
      'the error budget burns at least {{n}}.{{decimalN}} times too fast over {{longWindow}} and over {{shortWindow}}: {{foundWords}}',
  },
  problem: {
    absent: 'There is no rollback trigger',
    name: 'The rollback trigger has no name',
    conditions: 'The rollback trigger has no conditions',
    untied:
      'No condition of the rollback trigger is tied to the error budget (error-budget-consumed or burn-rate)',
    window: 'The decision window {{window}} is no ISO 8601 duration',
    objective:
      'The trigger speaks of an error budget, but no service level objective makes one',
    volume:
      'How much of the error budget is consumed can only be told with the expected volume',
  },
  refusal: {
    armed: 'The trigger is armed; there is nothing to decide',
    byDefault: 'Nobody decided in time: it is a rollback',
    decided: 'It is decided already: a rollback',
    late: 'The decision window ended at {{at}}: it is a rollback',
    heldOnce:
      'This case was held before; a case is held once. Decide on the rollback, or wait for it to clear',
    deciders: 'The service owner decides; the sponsor may, too, from {{at}}',
    decidersNotYou:
      'The service owner decides; the sponsor may, too, from {{at}}. You are the {{roles}}',
    rationale: 'A hold needs a rationale: why users are safe while you wait',
    unconfirmable: {
      armed: 'There is no rollback to confirm: the trigger is armed',
      open: 'There is no rollback to confirm: the trigger is open',
      held: 'There is no rollback to confirm: the trigger is held',
      recovered: 'There is no rollback to confirm: the trigger is recovered',
    },
  },
  freeze: {
    open: 'The rollback trigger is open ({{id}}): only emergency changes go on',
    held: 'The rollback trigger is held ({{id}}): only emergency changes go on',
    'rolling-back':
      'The rollback trigger is rolling-back ({{id}}): only emergency changes go on',
  },
  thaw: {
    open: 'The service owner decides: roll back or hold',
    held: 'The conditions clear, or it is rolled back and confirmed',
    'rolling-back': 'The service owner or tech lead confirms the rollback',
  },
  defaulted:
    'Nobody decided on the rollback trigger by {{at}}, so it is a rollback: {{causeWords}}',
  reported: '{{source}} reported that {{id}} rolled back {{undone}} at {{at}}',
  /** Before what opened the case. */
  waiting: {
    decide: 'Roll back or hold by {{timeWords}} ({{timeZone}})',
    held: 'Held until {{timeWords}} ({{timeZone}}): roll back, or see it clear',
    confirm: 'Roll back and confirm it',
  },
  /** A time of a day, in the order of the months. */
  time: {
    january: '{{hourN}}:{{minuteN}} on {{dayN}} January',
    february: '{{hourN}}:{{minuteN}} on {{dayN}} February',
    march: '{{hourN}}:{{minuteN}} on {{dayN}} March',
    april: '{{hourN}}:{{minuteN}} on {{dayN}} April',
    may: '{{hourN}}:{{minuteN}} on {{dayN}} May',
    june: '{{hourN}}:{{minuteN}} on {{dayN}} June',
    july: '{{hourN}}:{{minuteN}} on {{dayN}} July',
    august: '{{hourN}}:{{minuteN}} on {{dayN}} August',
    september: '{{hourN}}:{{minuteN}} on {{dayN}} September',
    october: '{{hourN}}:{{minuteN}} on {{dayN}} October',
    november: '{{hourN}}:{{minuteN}} on {{dayN}} November',
    december: '{{hourN}}:{{minuteN}} on {{dayN}} December',
  },
} as const;
