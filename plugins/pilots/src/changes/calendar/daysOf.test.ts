import { daysOf } from './daysOf';

const calendar = {
  // Two days in Berlin; the clocks go forward between them.
  start: '2026-03-27T23:00:00.000Z',
  end: '2026-03-30T22:00:00.000Z',
  timeZone: 'Europe/Berlin',
  windows: [
    { start: '2026-03-28T22:00:00.000Z', end: '2026-03-29T02:00:00.000Z' },
  ],
  changes: [
    {
      id: 'CHG-1',
      title: 'Go live',
      kind: 'normal' as const,
      state: 'approved' as const,
      rehearsal: false,
      start: '2026-03-29T22:30:00.000Z',
      end: '2026-03-29T23:00:00.000Z',
    },
  ],
  freezes: [
    {
      cause: 'pause',
      message: 'Paused',
      start: '2026-03-30T00:00:00Z',
      except: [],
    },
  ],
};

describe('daysOf', () => {
  it('puts things on the days of the pilot’s zone, one that crosses midnight on both', () => {
    expect(
      daysOf(calendar).map(({ date, windows, changes, freezes }) => [
        date,
        windows.length,
        changes.map(({ id }) => id),
        freezes.length,
      ]),
    ).toEqual([
      ['2026-03-28', 1, [], 0],
      ['2026-03-29', 1, [], 0],
      ['2026-03-30', 0, ['CHG-1'], 1],
    ]);
  });
});
