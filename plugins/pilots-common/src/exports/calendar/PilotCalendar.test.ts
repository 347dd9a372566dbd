import { CalendarFacts, pilotCalendar } from './PilotCalendar';

const PILOT: CalendarFacts = {
  ref: 'default/triage-assistant',
  title: 'Triage assistant',
  stage: 'running',
  startDate: '2026-06-08',
  decisionDate: '2026-08-31',
  timeZone: 'Pacific/Auckland',
  startedAt: '2026-06-08T20:30:00.000Z',
  version: 7,
  schedule: { weekday: 'MO', time: '09:00' },
  windows: [
    {
      name: 'Evenings',
      rrule: 'RRULE:FREQ=WEEKLY;BYDAY=TU;BYHOUR=20;BYMINUTE=0;',
      duration: 'PT4H',
    },
    { rrule: 'FREQ=DAILY;COUNT=3;BYHOUR=6;BYMINUTE=0', duration: 'PT1H' },
  ],
  changes: [
    {
      id: 'CHG-1',
      title: 'Go live',
      window: {
        start: '2026-06-09T08:00:00.000Z',
        end: '2026-06-09T12:00:00.000Z',
      },
    },
  ],
};

describe('pilotCalendar', () => {
  it('has reviews from the start up to the decision, in the zone of the pilot', () => {
    const [review] = pilotCalendar(PILOT);
    expect(review).toEqual({
      uid: 'default/triage-assistant/review/weekly',
      kind: 'review',
      ref: 'default/triage-assistant',
      title: 'Triage assistant',
      timeZone: 'Pacific/Auckland',
      start: '2026-06-14T21:00:00.000Z',
      end: '2026-06-14T22:00:00.000Z',
      allDay: false,
      // Monday 31 August 09:00 there is after the decision date has begun.
      rrule: 'FREQ=WEEKLY;UNTIL=20260830T115959Z',
    });
  });

  it('has windows, which end with the pilot unless they end by themselves', () => {
    const windows = pilotCalendar(PILOT).filter(
      e => e.kind === 'change-window',
    );
    expect(
      windows.map(({ title, start, end, rrule }) => [title, start, end, rrule]),
    ).toEqual([
      [
        'Triage assistant: Evenings',
        '2026-06-09T08:00:00.000Z',
        '2026-06-09T12:00:00.000Z',
        'FREQ=WEEKLY;BYDAY=TU;BYHOUR=20;BYMINUTE=0;UNTIL=20260830T115959Z',
      ],
      [
        'Triage assistant',
        '2026-06-07T18:00:00.000Z',
        '2026-06-07T19:00:00.000Z',
        'FREQ=DAILY;COUNT=3;BYHOUR=6;BYMINUTE=0',
      ],
    ]);
  });

  it('has changes and the decision, and after the decision only what was', () => {
    const kinds = (parts: Partial<CalendarFacts>) =>
      pilotCalendar({ ...PILOT, ...parts }).map(({ kind }) => kind);
    expect(kinds({ windows: [] })).toEqual(['review', 'change', 'decision']);
    expect(kinds({ stage: 'decision-due' })).toEqual(['change', 'decision']);
    expect(kinds({ stage: 'scaled' })).toEqual(['change']);
    expect(kinds({ stage: 'draft', changes: [] })).toEqual(['decision']);
    expect(kinds({ schedule: undefined, windows: [] })).toEqual([
      'change',
      'decision',
    ]);
  });
});
