import { Calendar, parseSpan, parseWhen } from './when';

describe('a moment of a scenario', () => {
  it.each([
    ['w3 tue 20:10', { week: 3, day: 1, minute: 1210 }],
    ['W3  Tue 20:10', { week: 3, day: 1, minute: 1210 }],
    ['w-1 sun', { week: -1, day: 6, minute: 0 }],
    ['fri 09:05', { week: undefined, day: 4, minute: 545 }],
    ['+15m', { later: 900_000 }],
    ['+1.5h', { later: 5_400_000 }],
    ['-50m', { beforeEnd: 3_000_000 }],
  ])('%s', (text, moment) => {
    expect(parseWhen(text)).toEqual(moment);
  });

  it.each(['', 'tuesday', 'w3', 'tue 24:00', 'tue 9:00', '+', '+1 month'])(
    'is not "%s"',
    text => {
      expect(parseWhen(text)).toBeUndefined();
    },
  );

  it.each([
    ['30s', 30_000],
    ['22m', 1_320_000],
    ['9d', 777_600_000],
    ['2w', 1_209_600_000],
    ['0.5h', 1_800_000],
    ['22', undefined],
    ['-1h', undefined],
    ['1h30m', undefined],
  ])('the span %s', (text, millis) => {
    expect(parseSpan(text)).toBe(millis);
  });
});

describe('the calendar of a pilot', () => {
  const newYork = new Calendar('2026-10-14', 'America/New_York');
  const iso = (time: number) => new Date(time).toISOString();

  it('begins on the Monday of the week in which the pilot starts', () => {
    expect(iso(newYork.at(1, 0, 0))).toBe('2026-10-12T04:00:00.000Z');
  });

  it('keeps to the wall clock when the clocks go back', () => {
    expect(iso(newYork.at(3, 6, 9 * 60))).toBe('2026-11-01T14:00:00.000Z');
    expect(iso(newYork.at(4, 0, 9 * 60))).toBe('2026-11-02T14:00:00.000Z');
  });

  it('has a midnight a day, the day of 25 hours included', () => {
    const nights = newYork.midnights(
      newYork.at(3, 5, 12 * 60),
      newYork.at(4, 1, 0),
    );
    expect(nights.map(iso)).toEqual([
      '2026-11-01T04:00:00.000Z',
      '2026-11-02T05:00:00.000Z',
      '2026-11-03T05:00:00.000Z',
    ]);
  });

  it('tells a moment as it is written', () => {
    const told = (week: number, day: number, minute: number) =>
      newYork.tell(newYork.at(week, day, minute));
    expect(told(3, 1, 1210)).toBe('w3 tue 20:10');
    expect(told(4, 0, 5)).toBe('w4 mon 00:05');
    expect(told(0, 6, 0)).toBe('w0 sun 00:00');
    expect(told(-1, 0, 0)).toBe('w-1 mon 00:00');
  });

  it('counts a step from the one before it', () => {
    const tuesday = newYork.resolve({ day: 1, minute: 600 }, 2);
    expect(
      newYork.tell(newYork.resolve({ later: 900_000 }, 2, { before: tuesday })),
    ).toBe('w2 tue 10:15');
  });
});
