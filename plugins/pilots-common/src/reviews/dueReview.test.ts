import fc from 'fast-check';
import { DateTime } from 'luxon';
import { dueReview, ReviewAnchor } from './dueReview';
import { REVIEW_WEEKDAYS, ReviewSchedule } from './ReviewSchedule';

type Schedule = Pick<ReviewSchedule, 'time' | 'weekday'>;

const timeZone = 'Europe/Berlin';
const LAST = { id: '2026-06-09', at: '2026-06-09T08:00:00.000Z' };
const next = (
  schedule: Schedule,
  setAt: string,
  after: ReviewAnchor = LAST,
  until = '2027-01-01T00:00:00.000Z',
) => dueReview({ schedule, setAt, timeZone, after, until: new Date(until) });

describe('dueReview', () => {
  it('is a week after the last one while the schedule stays', () => {
    const tuesdays = { weekday: 'TU', time: '10:00' } as const;
    const setAt = '2026-06-01T09:00:00.000Z';
    expect(next(tuesdays, setAt)).toEqual({
      id: '2026-06-16',
      state: 'upcoming',
      at: '2026-06-16T08:00:00.000Z',
    });
    const start = { at: '2026-06-08T18:00:00.000Z' };
    expect(next(tuesdays, setAt, start)?.id).toBe('2026-06-09');
    // It started after the time of the day: that of the week after.
    const late = { at: '2026-06-09T18:00:00.000Z' };
    expect(next(tuesdays, setAt, late)?.id).toBe('2026-06-16');
    const end = '2026-06-16T08:00:00.000Z';
    expect(next(tuesdays, setAt, LAST, end)).toBeUndefined();
  });

  it.each<[string, Schedule, string, string]>([
    [
      'an earlier day',
      { weekday: 'FR', time: '09:00' },
      '2026-06-10T06:00:00Z',
      '2026-06-12T07:00:00.000Z',
    ],
    [
      'a later day: the seventh all the same',
      { weekday: 'WE', time: '07:00' },
      '2026-06-10T06:00:00Z',
      '2026-06-16T05:00:00.000Z',
    ],
    [
      'a day that is over, on the eve of the next review',
      { weekday: 'MO', time: '08:00' },
      '2026-06-15T20:00:00Z',
      '2026-06-16T06:00:00.000Z',
    ],
    [
      'later on the day of the last review: not twice a day',
      { weekday: 'TU', time: '15:00' },
      '2026-06-09T10:00:00Z',
      '2026-06-16T13:00:00.000Z',
    ],
  ])('after a change to %s', (_, schedule, setAt, at) => {
    expect(next(schedule, setAt)?.at).toBe(at);
  });

  it('opens one in each span of eight days, however often the schedule is changed', () => {
    const HOUR = 3600_000;
    const begin = Date.parse('2026-03-02T08:00:00.000Z');
    const schedule = fc.record({
      weekday: fc.constantFrom(...REVIEW_WEEKDAYS),
      time: fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map(parts => parts.map(n => String(n).padStart(2, '0')).join(':')),
    });
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
    );
    const changes = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 12 * HOUR * 24 }), schedule),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(zones, schedule, changes, (zone, first, later) => {
        const opened: { id: string; at: number }[] = [];
        let rules = { schedule: first, setAt: begin - 1 };
        let now = begin;
        // The timer runs all the time: what is due opens before anything else happens.
        const runUntil = (end: number) => {
          for (;;) {
            const last = opened.at(-1);
            const due = dueReview({
              schedule: rules.schedule,
              setAt: new Date(rules.setAt).toISOString(),
              timeZone: zone,
              after: last
                ? { id: last.id, at: new Date(last.at).toISOString() }
                : { at: new Date(begin).toISOString() },
              until: new Date(8.64e15),
            })!;
            const at = Math.max(Date.parse(due.at), now);
            if (at >= end) break;
            now = at;
            opened.push({ id: due.id, at });
          }
          now = end;
        };
        for (const [wait, wanted] of later) {
          runUntil(now + wait);
          rules = { schedule: wanted, setAt: now };
        }
        runUntil(now + 20 * 24 * HOUR);
        const days = [
          DateTime.fromMillis(begin, { zone }).toISODate()!,
          ...opened.map(({ id }) => id),
        ];
        for (const [n, id] of days.slice(1).entries()) {
          const gap = DateTime.fromISO(id).diff(
            DateTime.fromISO(days[n]),
            'days',
          );
          expect(Math.round(gap.days)).toBeLessThanOrEqual(7);
        }
        expect(new Set(opened.map(({ id }) => id)).size).toBe(opened.length);
        const times = [begin, ...opened.map(({ at }) => at)];
        for (const [n, at] of times.slice(1).entries()) {
          expect(at - times[n]).toBeLessThan((8 * 24 + 1) * HOUR);
        }
      }),
    );
  });
});
