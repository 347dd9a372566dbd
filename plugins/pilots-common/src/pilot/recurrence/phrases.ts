/** What is wrong with a recurrence rule. */
export const recurrencePhrases = {
  oneNumber: '{{key}} takes one number',
  notBetween: '{{part}} is not between {{from}} and {{to}}',
  ordinals: 'numbers in BYDAY need FREQ=MONTHLY or YEARLY',
  noWeekday: 'there is no weekday number {{ordinal}} in BYDAY',
  noPair: '{{part}} is no KEY=value',
  unknown: '{{key}} is not known here',
  unparsed: '{{part}} does not parse',
  noFrequency: 'FREQ is missing',
  unknownFrequency: 'FREQ={{frequency}} is not one of {{frequencies}}',
  exclusive: 'COUNT and UNTIL exclude each other',
  noDate: 'UNTIL={{until}} is no date',
} as const;
