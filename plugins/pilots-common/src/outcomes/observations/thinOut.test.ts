import fc from 'fast-check';
import { thinOut } from './thinOut';

const points = (minutes: number[]) =>
  minutes.map(minute => ({ at: new Date(minute * 60_000).toISOString() }));

describe('a curve', () => {
  it('keeps all of its points while they are few', () => {
    const few = points([1, 2, 3]);
    expect(thinOut(few, 3)).toEqual(few);
  });

  it('keeps the last point, its order and never more than asked for', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 1e6 }), {
      minLength: 1,
      maxLength: 200,
    });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 50 }), (times, most) => {
        const sorted = points([...times].sort((a, b) => a - b));
        const thin = thinOut(sorted, most);
        expect(thin.length).toBeLessThanOrEqual(most);
        expect(thin[thin.length - 1]).toBe(sorted[sorted.length - 1]);
        expect([...thin].sort((a, b) => (a.at < b.at ? -1 : 1))).toEqual(thin);
      }),
    );
  });
});
