import fc from 'fast-check';
import { Timeline } from './Timeline';

describe('what is still to come', () => {
  it('comes in order of time, and of adding where times are equal', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 })), times => {
        const timeline = new Timeline();
        const moments = times.map(at => ({ at, run: async () => {} }));
        timeline.add(...moments);
        const taken = [];
        for (let m = timeline.take(20); m; m = timeline.take(20)) taken.push(m);
        // The sort of arrays keeps the order of equals.
        const sorted = [...moments].sort((a, b) => a.at - b.at);
        expect(taken.map(m => moments.indexOf(m as never))).toEqual(
          sorted.map(m => moments.indexOf(m)),
        );
      }),
    );
  });

  it('does not come before its time', () => {
    const timeline = new Timeline();
    const moment = { at: 10, run: async () => {} };
    timeline.add(moment);
    expect(timeline.take(9)).toBeUndefined();
    expect(timeline.take(10)).toBe(moment);
    expect(timeline.take(10)).toBeUndefined();
  });
});
