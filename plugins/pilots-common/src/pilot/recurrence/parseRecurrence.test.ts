import { canonicalRecurrence, parseRecurrence } from './parseRecurrence';

describe('parseRecurrence', () => {
  it.each([
    'FREQ=DAILY;BYHOUR=0;BYMINUTE=0',
    'RRULE:FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=20;BYMINUTE=0',
    'freq=weekly;byday=tu;wkst=su',
    'FREQ=MONTHLY;BYDAY=-1FR',
    'FREQ=MONTHLY;BYDAY=+2TU;COUNT=6',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;UNTIL=20301231T235959Z',
    'FREQ=DAILY;BYSECOND=0;',
  ])('takes %s', rule => {
    expect(parseRecurrence(rule).get('FREQ')).toMatch(/LY$/);
  });

  it.each([
    ['', /no KEY=value/],
    ['tuesdays', /no KEY=value/],
    ['BYDAY=TU', /FREQ is missing/],
    ['FREQ=HOURLY', /not one of DAILY, WEEKLY, MONTHLY, YEARLY/],
    ['FREQ=MINUTELY', /not one of/],
    ['FREQ=SECONDLY;INTERVAL=1', /not one of/],
    ['FREQ=FORTNIGHTLY', /not one of/],
    ['FREQ=DAILY;FREQ=WEEKLY', /FREQ is there twice/],
    ['FREQ=DAILY;BYHOUR=25', /BYHOUR=25 is not between 0 and 23/],
    ['FREQ=DAILY;BYHOUR=x', /BYHOUR=X/],
    ['FREQ=DAILY;BYSECOND=0,1,2', /BYSECOND takes one number/],
    ['FREQ=MONTHLY;BYMONTHDAY=-32', /BYMONTHDAY=-32 is not between ±1 and 31/],
    ['FREQ=DAILY;INTERVAL=0', /INTERVAL=0/],
    ['FREQ=WEEKLY;BYDAY=XX', /BYDAY=XX does not parse/],
    ['FREQ=WEEKLY;BYDAY=2TU', /numbers in BYDAY need/],
    ['FREQ=MONTHLY;BYDAY=6TU', /no weekday number 6/],
    ['FREQ=DAILY;UNTIL=soon', /UNTIL=SOON does not parse/],
    ['FREQ=DAILY;UNTIL=20301231;COUNT=2', /exclude each other/],
    ['FREQ=DAILY;DTSTART=20260101', /DTSTART is not known here/],
    ['FREQ=DAILY\nDTSTART:20260101T000000Z', /FREQ=DAILY\nDTSTART/],
    ['FREQ=DAILY;CONSTRUCTOR=1', /CONSTRUCTOR is not known/],
    ['FREQ=DAILY;__PROTO__=1', /is not known/],
  ])('refuses %j', (rule, reason) => {
    expect(() => parseRecurrence(rule)).toThrow(reason);
  });
});

describe('canonicalRecurrence', () => {
  it('writes every spelling of a rule the same way', () => {
    const canonical = 'FREQ=WEEKLY;BYDAY=TU';
    for (const rule of [canonical, ' rrule:freq=weekly;byday=tu ']) {
      expect(canonicalRecurrence(rule)).toBe(canonical);
    }
  });
});
