import { calendar } from '../__testUtils__/calendar';
import { currentWindow, insideWindow, nextWindow } from './changeWindows';

describe('insideWindow', () => {
  const evenings = calendar('FREQ=DAILY;BYHOUR=20', 'PT2H', {
    timeZone: 'UTC',
  });
  it.each([
    ['2026-03-10T20:00Z', '2026-03-10T22:00Z', true],
    ['2026-03-10T21:00Z', '2026-03-10T21:01Z', true],
    ['2026-03-10T19:59Z', '2026-03-10T21:00Z', false],
    ['2026-03-10T21:00Z', '2026-03-10T22:01Z', false],
    ['2026-03-10T21:00Z', '2026-03-11T21:00Z', false],
    ['2026-03-10T21:00Z', '2026-03-10T21:00Z', false],
  ])('%s to %s: %s', (start, end, inside) => {
    expect(insideWindow(evenings, { start, end })).toBe(inside);
  });

  it('lets one window take over from another', () => {
    const always = calendar('FREQ=DAILY', 'P1D');
    const span = { start: '2026-10-24T21:00Z', end: '2026-10-26T05:00Z' };
    expect(insideWindow(always, span)).toBe(true);
    // 24 hours leave one of the 25 of that day uncovered.
    expect(insideWindow(calendar('FREQ=DAILY', 'PT24H'), span)).toBe(false);
  });
});

describe('now and next', () => {
  const yearly = calendar('FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1', 'PT1H', {
    timeZone: 'UTC',
  });
  it('finds a window that is far away', () => {
    expect(nextWindow(yearly, new Date('2026-12-01T00:00Z'))?.start).toBe(
      '2027-12-01T00:00:00.000Z',
    );
  });

  it('is open from the first instant to before the last', () => {
    expect(currentWindow(yearly, new Date('2026-12-01T00:00Z'))).toBeDefined();
    expect(
      currentWindow(yearly, new Date('2026-12-01T01:00Z')),
    ).toBeUndefined();
  });

  it('knows none where none is declared', () => {
    const none = { ...yearly, windows: [] };
    expect(currentWindow(none, new Date())).toBeUndefined();
    expect(nextWindow(none, new Date())).toBeUndefined();
  });
});
