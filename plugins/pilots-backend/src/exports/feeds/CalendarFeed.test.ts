import { CalendarFacts } from '@pilot-handoff/backstage-plugin-pilots-common';
import { calendarFeed } from './CalendarFeed';

const PILOT: CalendarFacts = {
  ref: 'default/triage-assistant',
  title: 'Triage assistant',
  stage: 'running',
  startDate: '2026-06-08',
  decisionDate: '2026-08-31',
  timeZone: 'Europe/Berlin',
  startedAt: '2026-06-08T18:30:00.000Z',
  version: 7,
  schedule: { weekday: 'WE', time: '09:30' },
  windows: [
    { rrule: 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=20;BYMINUTE=0', duration: 'PT4H' },
  ],
  changes: [
    {
      id: 'CHG-1',
      title: 'Go live',
      window: {
        start: '2026-06-09T18:00:00.000Z',
        end: '2026-06-09T22:00:00.000Z',
      },
    },
  ],
};
const NOW = new Date('2026-06-20T12:00:00.000Z');
const feedOf = (...pilots: CalendarFacts[]) =>
  calendarFeed({
    pilots,
    now: NOW,
    pageOf: ref => `https://portal.example.com/${ref}`,
  });
/** Lines as they are once unfolded (RFC 5545, 3.1). */
const linesOf = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('calendarFeed', () => {
  it('holds reviews, windows, changes and the decision, on the clocks they are meant', () => {
    const lines = linesOf(feedOf(PILOT));
    const starting = (name: string) =>
      lines.filter(line => line.startsWith(name));
    expect(starting('DTSTART').slice(-4)).toEqual([
      'DTSTART;TZID=Europe/Berlin:20260610T093000',
      'DTSTART;TZID=Europe/Berlin:20260609T200000',
      'DTSTART:20260609T180000Z',
      'DTSTART;VALUE=DATE:20260831',
    ]);
    expect(starting('RRULE').slice(-2)).toEqual([
      'RRULE:FREQ=WEEKLY;UNTIL=20260830T215959Z',
      'RRULE:FREQ=WEEKLY;BYDAY=TU;BYHOUR=20;BYMINUTE=0;UNTIL=20260830T215959Z',
    ]);
    expect(starting('TZID')).toEqual(['TZID:Europe/Berlin']);
    expect(starting('UID')).toEqual([
      'UID:default/triage-assistant/review/weekly',
      'UID:default/triage-assistant/change-window/1',
      'UID:default/triage-assistant/change/CHG-1',
      'UID:default/triage-assistant/decision/date',
    ]);
  });

  it('folds lines at 75 octets, escapes, and keeps every script whole', () => {
    const title = `; , \\ \n 🏦 \u202eهند ${'ü'.repeat(300)}`;
    const text = feedOf({ ...PILOT, title });
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
    expect(text).not.toMatch(/[^\r]\n/);
    const summary = linesOf(text).find(line => line.startsWith('SUMMARY'))!;
    expect(summary).toContain('\\; \\, \\\\');
    expect(summary).toContain('🏦');
    expect(summary).toContain('ü'.repeat(300));
    expect(text).not.toContain('\ufffd');
  });

  it('is an empty calendar without pilots', () => {
    expect(linesOf(feedOf())).toEqual(
      expect.arrayContaining(['BEGIN:VCALENDAR', 'END:VCALENDAR']),
    );
  });
});
