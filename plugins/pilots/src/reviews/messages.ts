/** Texts of the room: the weekly reviews. */
export const reviewsMessages = {
  schedule: {
    title: 'Weekly review',
    explain:
      'Once a week the numbers are looked at beside their thresholds, and somebody says what follows from them. Item 7 asks for the schedule before the start.',
    none: 'No weekly review is scheduled',
    noneNext:
      'Choose a day and a time on which sponsor, product and operations can be there each week.',
    when: 'Every {{day}} at {{time}}',
    zone: 'Time zone',
    day: 'Day',
    time: 'Time',
    timeLabel: 'Time ({{zone}})',
    participants: 'Who comes',
    participantsHint: 'People, teams or a meeting link, in your words',
    setBy: 'Set by {{who}}, {{when}}',
    set: 'Schedule the reviews',
    change: 'Change',
    off: 'The reviews are scheduled by: {{roles}}',
    saved: 'The weekly review is scheduled',
    decision: 'Decision',
  },
  upcoming: {
    title: 'To come',
    explain:
      'From the start to the decision. Each freezes the numbers of its week.',
    none: 'No review to come',
    noneNext:
      'Reviews take place between the start date and the decision date. There is none left in that time.',
    unscheduled: 'They show up here once the weekly review is scheduled.',
    chip: 'Upcoming',
  },
  weekday: {
    MO: 'Monday',
    TU: 'Tuesday',
    WE: 'Wednesday',
    TH: 'Thursday',
    FR: 'Friday',
    SA: 'Saturday',
    SU: 'Sunday',
  },
} as const;
