/** What is wrong with an entity: what was found where, and what would be right besides what the schema says. */
export const validationPhrases = {
  one: 'The Pilot entity has 1 problem:',
  many: 'The Pilot entity has {{n}} problems:',
  problem: '{{path}}: found {{foundWords}}, allowed is {{allowedWords}}',
  more: '… and {{n}} more problems',
  ref: {
    malformed: 'it is not of the form [kind:][namespace/]name',
    otherKind: 'its kind is {{kind}}',
  },
  found: {
    nothing: 'nothing',
    list: 'a list of {{n}}',
    object: 'an object',
    unknownKey: 'an unknown key',
    emptyText: 'an empty text',
    emptyList: 'an empty list',
    characters: '{{n}} characters',
    named: '{{value}}, which {{path}} names already',
  },
  allowed: {
    somethingElse: 'something else',
    value: 'a value',
    characters: 'at most {{n}} characters',
    entries: 'at most {{n}} entries',
    entity: 'an entity',
    opening: 'one that occurs within eight years of the start date, {{date}}',
    parsing:
      'an RFC 5545 rule, such as FREQ=WEEKLY;BYDAY=TU;BYHOUR=20;BYMINUTE=0 ({{reasonWords}})',
    once: 'each target once',
    calendarDate: 'a date of the calendar',
    afterStart: 'a date after startDate, which is {{date}}',
    duration:
      'an ISO 8601 duration above zero and up to ten years, such as PT4H or P28D',
    needed: 'a value, which {{type}} needs',
    only: 'for {{type}} only {{keys}}',
    shorter: 'a duration shorter than longWindow, which is {{window}}',
    percent: 'at most 100 percent',
    whole: {
      users: 'a whole number of users',
      sites: 'a whole number of sites',
    },
    url: 'an http(s) URL without credentials',
  },
} as const;
