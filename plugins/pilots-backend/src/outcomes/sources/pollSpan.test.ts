import fc from 'fast-check';
import { answeredUntil, MAX_POINTS, pollSpan } from './pollSpan';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON = Date.parse('2026-07-01T12:00:00Z');

describe('the points that a source is asked for', () => {
  it('lie on a grid and leave it time to settle', () => {
    expect(pollSpan(MINUTE, { now: NOON + 10_000 })).toEqual({
      from: NOON - MINUTE,
      to: NOON - MINUTE,
    });
    expect(pollSpan(MINUTE, { now: NOON + 20_000 })).toEqual({
      from: NOON,
      to: NOON,
    });
  });

  it('follow the last that was answered', () => {
    const polledUntil = NOON - 3 * HOUR;
    const now = NOON + MINUTE;
    expect(pollSpan(HOUR, { now, polledUntil })).toEqual({
      from: NOON - 2 * HOUR,
      to: NOON,
    });
    expect(pollSpan(HOUR, { now, polledUntil: NOON })).toBeUndefined();
  });

  it('reach back to the start of the pilot at first, in bites', () => {
    const startedAt = NOON - 30 * HOUR - 1;
    const span = pollSpan(MINUTE, { now: NOON + MINUTE, startedAt })!;
    expect(span.from).toBe(NOON - 30 * HOUR);
    expect((span.to - span.from) / MINUTE).toBe(MAX_POINTS - 1);
  });

  it('come to an end whatever the source answers', () => {
    const every = fc.constantFrom(MINUTE, 5 * MINUTE, HOUR, 24 * HOUR);
    const gap = fc.integer({ min: 0, max: 40 * 24 * 60 });
    fc.assert(
      fc.property(every, gap, fc.boolean(), (everyMs, minutes, answers) => {
        const now = NOON + MINUTE;
        let polledUntil: number | undefined = Math.floor(
          (NOON - minutes * MINUTE) / everyMs,
        );
        polledUntil *= everyMs;
        for (let round = 0; round < 100; round++) {
          const span = pollSpan(everyMs, { now, polledUntil });
          if (!span) break;
          const until = answeredUntil(
            everyMs,
            span,
            answers ? span.to : undefined,
          );
          if (until === undefined) break;
          expect(until).toBeGreaterThan(polledUntil!);
          polledUntil = until;
        }
        // All but the last hour, or the last few points, is settled.
        const left = NOON - polledUntil!;
        expect(left).toBeLessThanOrEqual(Math.max(HOUR, 3 * everyMs) + everyMs);
      }),
    );
  });
});
