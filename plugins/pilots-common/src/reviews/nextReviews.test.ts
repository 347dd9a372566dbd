import fc from 'fast-check';
import { DateTime } from 'luxon';
import { nextReviews } from './nextReviews';
import { isReviewSchedule, REVIEW_WEEKDAYS } from './ReviewSchedule';

describe('nextReviews', () => {
  it('keeps the time on the wall clock when the clocks change', () => {
    const reviews = nextReviews({
      schedule: { weekday: 'WE', time: '09:30' },
      timeZone: 'Europe/Berlin',
      from: new Date('2026-03-18T08:30:00Z'),
      count: 3,
    });
    expect(reviews).toEqual([
      { id: '2026-03-18', state: 'upcoming', at: '2026-03-18T08:30:00.000Z' },
      { id: '2026-03-25', state: 'upcoming', at: '2026-03-25T08:30:00.000Z' },
      { id: '2026-04-01', state: 'upcoming', at: '2026-04-01T07:30:00.000Z' },
    ]);
  });

  it('leaves out the one that has begun and those from the end on', () => {
    const reviews = nextReviews({
      schedule: { weekday: 'MO', time: '00:00' },
      timeZone: 'Pacific/Auckland',
      from: new Date('2026-06-07T12:00:00.001Z'),
      until: new Date('2026-06-21T12:00:00.000Z'),
      count: 9,
    });
    expect(reviews.map(({ id }) => id)).toEqual(['2026-06-15']);
  });

  it('is once a week, on that day at that time, in every zone', () => {
    const zone = fc.constantFrom(
      'Europe/Lisbon',
      'America/Los_Angeles',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
    );
    fc.assert(
      fc.property(
        zone,
        fc.constantFrom(...REVIEW_WEEKDAYS),
        fc.integer({ min: 4, max: 23 }),
        fc.date({
          min: new Date('2024-01-01'),
          max: new Date('2030-01-01'),
          noInvalidDate: true,
        }),
        (timeZone, weekday, hour, from) => {
          const time = `${String(hour).padStart(2, '0')}:05`;
          const reviews = nextReviews({
            schedule: { weekday, time },
            timeZone,
            from,
            count: 30,
          });
          const local = reviews.map(({ at }) =>
            DateTime.fromISO(at, { zone: timeZone }),
          );
          expect(local).toHaveLength(30);
          local.forEach((at, index) => {
            expect(at.toFormat('HH:mm')).toBe(time);
            expect(REVIEW_WEEKDAYS[at.weekday - 1]).toBe(weekday);
            expect(at.toISODate()).toBe(reviews[index].id);
          });
          expect(local[0].toMillis()).toBeGreaterThanOrEqual(from.getTime());
          expect(
            local[0].diff(DateTime.fromJSDate(from), 'days').days,
          ).toBeLessThan(7.05);
          for (let i = 1; i < 30; i++) {
            expect(
              local[i].startOf('day').diff(local[i - 1].startOf('day'), 'weeks')
                .weeks,
            ).toBe(1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('isReviewSchedule', () => {
  it.each([
    ['MO', '00:00', true],
    ['SU', '23:59', true],
    ['monday', '10:00', false],
    ['MO', '24:00', false],
    ['MO', '9:00', false],
    ['MO', '09:60', false],
  ])('%s %s: %s', (weekday, time, valid) => {
    expect(isReviewSchedule({ weekday, time })).toBe(valid);
  });
});
