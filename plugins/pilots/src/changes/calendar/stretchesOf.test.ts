import { daysOf } from './daysOf';
import { stretchesOf } from './stretchesOf';

const zone = 'Europe/Berlin';

/** A week in which the clocks go forward, with a window from ten in the evening to two each night. */
const calendar = {
  start: '2026-03-22T23:00:00.000Z',
  end: '2026-03-29T22:00:00.000Z',
  timeZone: zone,
  windows: [
    ...[23, 24, 25, 26, 27].map(day => ({
      start: `2026-03-${day}T21:00:00.000Z`,
      end: `2026-03-${day + 1}T01:00:00.000Z`,
    })),
    { start: '2026-03-28T21:00:00.000Z', end: '2026-03-29T00:00:00.000Z' },
  ],
  changes: [
    {
      id: 'CHG-1',
      title: 'Go live',
      kind: 'normal' as const,
      state: 'approved' as const,
      rehearsal: false,
      start: '2026-03-26T21:30:00.000Z',
      end: '2026-03-26T22:00:00.000Z',
    },
  ],
  freezes: [],
};

const tell = (of: typeof calendar) =>
  stretchesOf(daysOf(of), zone).map(({ date, last }) => [date, last]);

describe('stretchesOf', () => {
  it('puts days alike into one, apart from those with a change', () => {
    expect(tell(calendar)).toEqual([
      ['2026-03-23', '2026-03-23'],
      ['2026-03-24', '2026-03-25'],
      ['2026-03-26', '2026-03-26'],
      ['2026-03-27', '2026-03-28'],
      ['2026-03-29', '2026-03-29'],
    ]);
  });

  it('begins another where a day has nothing, or a freeze begins', () => {
    const { windows } = calendar;
    const gap = { ...calendar, changes: [], windows: [windows[0], windows[4]] };
    expect(tell(gap)).toEqual([
      ['2026-03-23', '2026-03-23'],
      ['2026-03-24', '2026-03-24'],
      ['2026-03-27', '2026-03-27'],
      ['2026-03-28', '2026-03-28'],
    ]);
    const frozen = {
      ...calendar,
      changes: [],
      freezes: [
        {
          cause: 'pause',
          message: 'The pilot is paused',
          start: '2026-03-26T08:00:00.000Z',
          except: [],
        },
      ],
    };
    expect(tell(frozen as unknown as typeof calendar)).toEqual([
      ['2026-03-23', '2026-03-23'],
      ['2026-03-24', '2026-03-25'],
      ['2026-03-26', '2026-03-28'],
      ['2026-03-29', '2026-03-29'],
    ]);
  });
});
