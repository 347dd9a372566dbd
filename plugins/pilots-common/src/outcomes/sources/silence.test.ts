import { pollEveryMs, silentAfterMs, silentSince } from './silence';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const polled = (every?: string) => ({ prometheus: { query: 'up' }, every });

describe('the silence of a source', () => {
  it.each([
    ['sli', polled(), 15 * MINUTE],
    ['sli', polled('PT10M'), 30 * MINUTE],
    ['metric', polled(), 3 * HOUR],
    ['sli', 'api', HOUR],
    ['metric', 'hand', 8 * 24 * HOUR],
    ['metric', undefined, 8 * 24 * HOUR],
  ] as const)('a %s from %p is patient for %s ms', (kind, source, patience) => {
    expect(silentAfterMs(kind, source)).toBe(patience);
  });

  it('takes the usual time between values for one that does not parse', () => {
    expect(pollEveryMs('metric', 'often')).toBe(HOUR);
  });

  it('begins when patience ends, counted from the last value', () => {
    const times = { lastAt: 10 * HOUR, dueFrom: 2 * HOUR };
    const at = (now: number) => silentSince(HOUR, { ...times, now });
    expect(at(11 * HOUR)).toBeUndefined();
    expect(at(11 * HOUR + 1)).toBe(11 * HOUR);
  });

  it('is not counted from before values were due', () => {
    expect(
      silentSince(HOUR, { lastAt: 0, dueFrom: 9 * HOUR, now: 9.5 * HOUR }),
    ).toBeUndefined();
    expect(silentSince(HOUR, { dueFrom: 0, now: 2 * HOUR })).toBe(HOUR);
  });
});
