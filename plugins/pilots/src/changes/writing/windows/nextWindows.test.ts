import { nextWindows } from './nextWindows';

const calendar = {
  windows: [
    {
      name: 'Evenings',
      rrule: 'FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=20;BYMINUTE=0',
      duration: 'PT4H',
    },
  ],
  timeZone: 'Europe/Berlin',
  startDate: '2026-03-02',
};

describe('nextWindows', () => {
  it('lists the next windows in order, on the wall clock of the pilot', () => {
    const now = new Date('2026-03-25T12:00:00.000Z');
    expect(nextWindows(calendar, now, 3)).toEqual([
      expect.objectContaining({ start: '2026-03-26T19:00:00.000Z' }),
      // The clocks go forward on 29 March.
      expect.objectContaining({ start: '2026-03-31T18:00:00.000Z' }),
      expect.objectContaining({ start: '2026-04-02T18:00:00.000Z' }),
    ]);
  });

  it('lists none where none are declared', () => {
    expect(nextWindows({ ...calendar, windows: [] }, new Date(), 3)).toEqual(
      [],
    );
  });
});
