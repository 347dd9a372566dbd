import fc from 'fast-check';
import { RRule } from 'rrule';
import { parseRecurrence } from './parseRecurrence';
import { recurrenceOpens } from './recurrenceOpens';

function opens(rule: string, start = '2026-03-02') {
  return recurrenceOpens(parseRecurrence(rule), start);
}

describe('recurrenceOpens', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;BYDAY=TU',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2',
    'FREQ=YEARLY;BYYEARDAY=366',
    'FREQ=YEARLY;BYWEEKNO=53',
    'FREQ=MONTHLY;BYDAY=5MO',
    'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
    'FREQ=DAILY;BYHOUR=8,12;BYSETPOS=2',
  ])('says yes to %s', rule => {
    expect(opens(rule)).toBe(true);
  });

  it.each([
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2026-03-02'],
    ['FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31', '2026-03-02'],
    // 2 March 2026 is a Monday, and so is every seventh day after it.
    ['FREQ=DAILY;INTERVAL=7;BYDAY=TU', '2026-03-02'],
    ['FREQ=MONTHLY;INTERVAL=12;BYMONTH=2', '2026-03-02'],
    ['FREQ=MONTHLY;BYDAY=1MO;BYSETPOS=2', '2026-03-02'],
    ['FREQ=DAILY;BYHOUR=8;BYSETPOS=2', '2026-03-02'],
    ['FREQ=DAILY;UNTIL=20260301', '2026-03-02'],
    ['FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29', '2025-03-02'],
  ])('says no to %s', (rule, start) => {
    expect(opens(rule, start)).toBe(false);
  });

  it('agrees with the rrule library about rules that do occur', () => {
    const number = (min: number, max: number) => fc.integer({ min, max });
    const rules = fc
      .record(
        {
          FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
          INTERVAL: number(1, 4),
          BYMONTH: number(1, 12),
          BYMONTHDAY: number(-28, -1),
          BYDAY: fc.constantFrom('MO', 'TU', 'SA,SU'),
        },
        { requiredKeys: ['FREQ'] },
      )
      .map(parts =>
        Object.entries(parts)
          .map(part => part.join('='))
          .join(';'),
      );
    fc.assert(
      fc.property(rules, number(0, 3000), (rule, days) => {
        const start = new Date(Date.UTC(2024, 0, 1 + days));
        fc.pre(opens(rule, start.toISOString().slice(0, 10)));
        const options = { ...RRule.parseString(rule), dtstart: start };
        const first = new RRule(options).after(start, true);
        const horizon = Date.UTC(start.getUTCFullYear() + 8, 11, 31);
        expect(first!.getTime()).toBeLessThan(horizon);
      }),
      { numRuns: 60 },
    );
  });
});
