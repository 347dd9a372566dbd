/** Texts of the change calendar. */
export const calendarMessages = {
  title: 'Change calendar',
  explain:
    'Hours on the clock of {{zone}}. Standard and normal changes stay inside the windows.',
  before: 'Month before',
  after: 'Month after',
  allDay: 'all day',
  frozen: 'Frozen: {{message}}',
  none: 'Nothing in this month',
  noneNext:
    'The Pilot declares its windows in spec.guardrails.changeWindows; changes appear with theirs.',
} as const;
