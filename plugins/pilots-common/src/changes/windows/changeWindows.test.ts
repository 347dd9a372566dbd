import { cpuSeconds } from '../../__testUtils__/cpuSeconds';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { calendar } from '../__testUtils__/calendar';
import { ChangeCalendar } from './ChangeCalendar';
import { windowsBetween } from './changeWindows';

const between = (of: ChangeCalendar, from: string, to: string) =>
  windowsBetween(of, new Date(from), new Date(to)).map(
    ({ start, end }) => `${start.slice(5, 16)} ${end.slice(5, 16)}`,
  );

describe('windowsBetween', () => {
  it('keeps the wall clock when the clocks are put forward', () => {
    const tuesdays = calendar('FREQ=WEEKLY;BYDAY=TU;BYHOUR=20', 'PT2H');
    expect(between(tuesdays, '2026-03-23T00:00Z', '2026-04-05T00:00Z')).toEqual(
      ['03-24T19:00 03-24T21:00', '03-31T18:00 03-31T20:00'],
    );
  });

  it('reads a time that is skipped as if the clocks had not moved yet', () => {
    const nightly = calendar('FREQ=DAILY;BYHOUR=2;BYMINUTE=30', 'PT1H');
    expect(between(nightly, '2026-03-28T12:00Z', '2026-03-30T12:00Z')).toEqual([
      '03-29T01:30 03-29T02:30',
      '03-30T00:30 03-30T01:30',
    ]);
  });

  it('takes the first of a time that comes twice', () => {
    const nightly = calendar('FREQ=DAILY;BYHOUR=2;BYMINUTE=30', 'PT1H');
    expect(between(nightly, '2026-10-24T12:00Z', '2026-10-25T12:00Z')).toEqual([
      '10-25T00:30 10-25T01:30',
    ]);
  });

  it('counts hours as hours and days as days of the calendar', () => {
    const span = ['2026-10-24T23:00Z', '2026-10-25T12:00Z'] as const;
    expect(between(calendar('FREQ=DAILY', 'PT24H'), ...span)).toEqual([
      '10-24T22:00 10-25T22:00',
    ]);
    expect(between(calendar('FREQ=DAILY', 'P1D'), ...span)).toEqual([
      '10-24T22:00 10-25T23:00',
    ]);
  });

  it('keeps every second week in step with the start, before it too', () => {
    const fortnightly = calendar('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'PT1H', {
      timeZone: 'UTC',
    });
    expect(
      between(fortnightly, '2026-02-10T00:00Z', '2026-04-01T00:00Z'),
    ).toEqual([
      '02-16T00:00 02-16T01:00',
      '03-02T00:00 03-02T01:00',
      '03-16T00:00 03-16T01:00',
      '03-30T00:00 03-30T01:00',
    ]);
  });

  it.each([
    ['FREQ=DAILY;COUNT=2', ['03-02', '03-03']],
    ['FREQ=DAILY;UNTIL=20260303', ['02-28', '03-01', '03-02', '03-03']],
    // Midnight in UTC is one o'clock in Lagos.
    ['FREQ=DAILY;BYHOUR=1;UNTIL=20260302T000000Z', ['02-28', '03-01', '03-02']],
    ['FREQ=DAILY;BYHOUR=2;UNTIL=20260302T000000Z', ['02-28', '03-01']],
    ['FREQ=MONTHLY;BYDAY=-1SA', ['02-28', '03-28']],
    ['FREQ=MONTHLY', ['03-01']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', ['03-31']],
    ['FREQ=YEARLY', ['03-01']],
    ['FREQ=YEARLY;BYWEEKNO=10;BYDAY=TH', ['03-05']],
    ['FREQ=WEEKLY', ['03-01', '03-08', '03-15', '03-22', '03-29']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', []],
    ['every now and then', []],
  ])('%s', (rule, days) => {
    const found = windowsBetween(
      calendar(rule, 'PT1S', {
        timeZone: 'Africa/Lagos',
        startDate: rule.includes('COUNT') ? '2026-03-02' : '2026-03-01',
      }),
      new Date('2026-02-27T23:00Z'),
      new Date('2026-03-31T23:00Z'),
    );
    expect(
      found.map(({ start }) =>
        DateTime.fromISO(start, { zone: 'Africa/Lagos' }).toFormat('MM-dd'),
      ),
    ).toEqual(days);
  });

  it('does not stall on a rule made to stall it', () => {
    const minutes = Array.from({ length: 60 }, (_, n) => n).join(',');
    const hours = Array.from({ length: 24 }, (_, n) => n).join(',');
    const rule = `FREQ=DAILY;BYHOUR=${hours};BYMINUTE=${minutes}`;
    const seconds = cpuSeconds(() =>
      windowsBetween(
        calendar(rule, 'P3650D'),
        new Date('2026-03-01T00:00Z'),
        new Date('2026-04-01T00:00Z'),
      ),
    );
    expect(seconds).toBeLessThan(30);
  });

  it('finds what walking through the days of a zone finds', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Africa/Casablanca',
      'America/Santiago',
      'UTC',
    ];
    const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    const rule = fc.record({
      days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.constantFrom(0, 15, 30, 59),
      interval: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(
        rule,
        fc.constantFrom(...zones),
        fc.integer({ min: -200, max: 700 }),
        ({ days, hour, minute, interval }, timeZone, offset) => {
          const rrule = `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days
            .map(day => codes[day])
            .join(',')};BYHOUR=${hour};BYMINUTE=${minute}`;
          const origin = DateTime.fromISO('2026-03-02T00:00', {
            zone: timeZone,
          });
          const from = origin.plus({ days: offset });
          const to = from.plus({ days: 30 });
          const expected: string[] = [];
          for (let day = -1; day <= 31; day++) {
            const date = from.plus({ days: day });
            const weeks = Math.floor(
              (date.startOf('day').diff(origin, 'days').days + 0.1) / 7,
            );
            const starts = date.set({ hour, minute, second: 0 });
            const [first] = starts.getPossibleOffsets();
            if (
              days.includes(date.weekday - 1) &&
              weeks % interval === 0 &&
              first >= from &&
              first < to
            ) {
              expected.push(first.toUTC().toISO()!);
            }
          }
          const found = windowsBetween(
            calendar(rrule, 'PT1S', { timeZone }),
            from.toJSDate(),
            to.toJSDate(),
          );
          expect(found.map(({ start }) => start)).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });
});
