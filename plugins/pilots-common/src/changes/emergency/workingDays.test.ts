import fc from 'fast-check';
import { DateTime } from 'luxon';
import { endOfWorkingDay } from './workingDays';

const end = (from: string, zone: string, days = 5) =>
  endOfWorkingDay(new Date(from), days, zone).toISOString();

describe('endOfWorkingDay', () => {
  it.each([
    // Monday 8 June 2026 → Monday 15 June, its midnight in Berlin.
    ['2026-06-08T10:00:00Z', 'Europe/Berlin', '2026-06-15T22:00:00.000Z'],
    // Friday, Saturday and Sunday all count from Monday on.
    ['2026-06-05T10:00:00Z', 'UTC', '2026-06-13T00:00:00.000Z'],
    ['2026-06-06T10:00:00Z', 'UTC', '2026-06-13T00:00:00.000Z'],
    ['2026-06-07T10:00:00Z', 'UTC', '2026-06-13T00:00:00.000Z'],
    // Sunday 23:30Z is Monday in Sydney.
    ['2026-06-07T23:30:00Z', 'Australia/Sydney', '2026-06-15T14:00:00.000Z'],
    // The clocks go forward on Sunday 29 March 2026 and back on 25 October.
    ['2026-03-25T12:00:00Z', 'Europe/Berlin', '2026-04-01T22:00:00.000Z'],
    ['2026-10-21T12:00:00Z', 'Europe/Berlin', '2026-10-28T23:00:00.000Z'],
  ])('from %s in %s is %s', (from, zone, expected) => {
    expect(end(from, zone)).toBe(expected);
  });

  it('is a midnight with exactly that many working days before it', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('2024-01-01'),
          max: new Date('2028-01-01'),
          noInvalidDate: true,
        }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York'),
        (from, days, zone) => {
          const ended = DateTime.fromJSDate(endOfWorkingDay(from, days, zone), {
            zone,
          });
          expect(ended.toMillis()).toBe(ended.startOf('day').toMillis());
          let working = 0;
          let day = DateTime.fromJSDate(from, { zone }).startOf('day');
          for (day = day.plus({ days: 1 }); day < ended; ) {
            if (day.weekday <= 5) working += 1;
            day = day.plus({ days: 1 });
          }
          expect(working).toBe(days);
        },
      ),
    );
  });
});
