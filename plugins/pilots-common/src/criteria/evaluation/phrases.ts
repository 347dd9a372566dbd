/** Why a criterion came out as it did, and why the evidence recommends what it does. */
export const evaluationPhrases = {
  result: {
    notStarted: 'The pilot has not started',
    noDuration: '{{window}} is no duration',
    tooShort:
      'The pilot has not run for {{durationWords}} yet, for which this must hold',
    noneInHours: 'Nothing was observed within the target hours, {{hours}}',
    none: 'Nothing was observed within the window',
    notMeasured: 'Nothing measures {{metric}} yet',
    met: '{{value}} {{unit}}, asked for {{operator}} {{threshold}}',
    promising:
      '{{value}} {{unit}}, asked for {{operator}} {{threshold}}, floor {{floor}}',
    missed:
      '{{value}} {{unit}}, asked for {{operator}} {{threshold}}, beyond {{floor}}',
  },
  leftOut: {
    noValue: 'not a number or not a time',
    beforeStart: 'before the start',
    afterNow: 'after the time of this evaluation',
    beforeWindow: 'before the window',
    hours: 'outside the target hours ({{hours}})',
    hoursUnknown: 'outside the target hours (hours unknown)',
  },
  reason: {
    // A verdict has a sentence of its own: with a value in its place the words left would fit any text with brackets.
    met: '{{title}} ({{outcome}}) is met',
    promising: '{{title}} ({{outcome}}) is promising, not met',
    missed: '{{title}} ({{outcome}}) is missed',
    'insufficient-data': '{{title}} ({{outcome}}) has too little data',
    nothingAgreed: 'Nothing was agreed for {{outcome}}',
    allMet: 'All {{n}} criteria are met and no risk is open',
    riskOpen:
      'The {{severityWord}} risk {{title}} is neither mitigated nor accepted',
  },
} as const;
