import { calendarBetween } from './calendarBetween';
import { CalendarFacts } from './PilotCalendar';

const PILOT: CalendarFacts = {
  ref: 'default/triage-assistant',
  title: 'Triage assistant',
  stage: 'running',
  startDate: '2026-09-28',
  decisionDate: '2026-11-09',
  timeZone: 'Europe/Berlin',
  startedAt: '2026-09-30T20:30:00.000Z',
  version: 7,
  schedule: { weekday: 'MO', time: '09:00' },
  windows: [
    { rrule: 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=20;BYMINUTE=0', duration: 'PT4H' },
  ],
  changes: [
    {
      id: 'CHG-1',
      title: 'Go live',
      window: {
        start: '2026-10-27T21:00:00.000Z',
        end: '2026-10-27T22:00:00.000Z',
      },
    },
  ],
};
const between = (start: string, end: string, pilot = PILOT) =>
  calendarBetween(pilot, {
    start: `${start}T00:00:00.000Z`,
    end: `${end}T00:00:00.000Z`,
  }).map(entry => `${entry.kind} ${entry.start}`);

describe('calendarBetween', () => {
  it('has each review and window, at its hour there when the clocks go back', () => {
    expect(between('2026-10-19', '2026-10-31')).toEqual([
      'review 2026-10-19T07:00:00.000Z',
      'change-window 2026-10-20T18:00:00.000Z',
      'review 2026-10-26T08:00:00.000Z',
      'change-window 2026-10-27T19:00:00.000Z',
      'change 2026-10-27T21:00:00.000Z',
    ]);
  });

  it('begins with the pilot and ends with its decision', () => {
    expect(between('2026-09-21', '2026-10-06')).toEqual([
      'change-window 2026-09-29T18:00:00.000Z',
      'review 2026-10-05T07:00:00.000Z',
    ]);
    expect(between('2026-11-04', '2026-12-04')).toEqual([
      'decision 2026-11-09',
    ]);
  });

  it('keeps what has begun before and goes on, and takes a day for the day that it is there', () => {
    const late = calendarBetween(PILOT, {
      start: '2026-10-27T22:30:00.000Z',
      end: '2026-10-27T23:30:00.000Z',
    });
    expect(late.map(({ kind }) => kind)).toEqual(['change-window']);
    const eve = calendarBetween(PILOT, {
      start: '2026-11-08T22:30:00.000Z',
      end: '2026-11-08T23:30:00.000Z',
    });
    expect(eve.map(({ kind }) => kind)).toEqual(['decision']);
  });

  it('names each occurrence by itself', () => {
    const uids = calendarBetween(PILOT, {
      start: '2026-09-01T00:00:00.000Z',
      end: '2026-12-01T00:00:00.000Z',
    }).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });
});
