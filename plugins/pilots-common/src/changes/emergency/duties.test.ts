import { exampleChange } from '../__testUtils__/exampleChange';
import {
  dutiesAfterClosing,
  dutiesFrom,
  nextDeadline,
  openDuties,
  overdueDuties,
} from './duties';

const SO = { actor: 'user:default/chidi', role: 'serviceOwner' as const };
// The night before the clocks go forward in Berlin: a day is 24 hours all the same.
const approvedAt = new Date('2026-03-28T18:00:00.000Z');
const duties = dutiesFrom(SO, approvedAt, 'Europe/Berlin');
const emergency = exampleChange({
  kind: 'emergency',
  state: 'approved',
  window: undefined,
  emergency: duties,
});
const done = { verdict: 'approved' as const, by: SO, at: '' };

describe('the duties of an emergency', () => {
  it('are due a day and five working days after the first authority', () => {
    expect(duties).toMatchObject({
      first: SO,
      secondDueAt: '2026-03-29T18:00:00.000Z',
      reviewDueAt: '2026-04-03T22:00:00.000Z',
    });
  });

  it('are overdue at their time and not before', () => {
    const at = (time: string) => overdueDuties(emergency, new Date(time));
    expect(at('2026-03-29T17:59:59.999Z')).toEqual([]);
    expect(at('2026-03-29T18:00:00.000Z')).toEqual(['second-approval']);
    expect(at('2026-04-03T22:00:00.000Z')).toEqual([
      'second-approval',
      'review',
    ]);
  });

  it('count the review from the closure, which wins no time back once it was overdue', () => {
    const closed = new Date('2026-03-30T08:00:00.000Z');
    expect(
      dutiesAfterClosing(duties, closed, 'Europe/Berlin').reviewDueAt,
    ).toBe('2026-04-06T22:00:00.000Z');
    const late = { ...duties, escalated: ['review' as const] };
    expect(dutiesAfterClosing(late, closed, 'Europe/Berlin')).toBe(late);
  });

  it('end with their fulfilment, whatever becomes of the change', () => {
    const fulfilled = {
      ...emergency,
      state: 'closed' as const,
      emergency: {
        ...duties,
        second: done,
        review: { findings: 'x', by: SO, at: '' },
      },
    };
    expect(openDuties(fulfilled)).toEqual([]);
    for (const state of ['withdrawn', 'contested', 'closed'] as const) {
      const change = { ...emergency, state };
      expect(openDuties(change)).toHaveLength(2);
    }
    // Without a first authority nothing was begun.
    const draft = { ...emergency, emergency: undefined };
    expect(openDuties(draft)).toEqual([]);
  });

  it('say when to look next', () => {
    expect(nextDeadline(emergency)).toBe(duties.secondDueAt);
    expect(nextDeadline(emergency, duties.secondDueAt)).toBe(
      duties.reviewDueAt,
    );
    const told = {
      ...emergency,
      emergency: { ...duties, escalated: ['second-approval' as const] },
    };
    expect(nextDeadline(told)).toBe(duties.reviewDueAt);
    const normal = exampleChange({ state: 'approved' });
    expect(nextDeadline(normal)).toBe(normal.window!.end);
    expect(nextDeadline(normal, normal.window!.end)).toBeUndefined();
    expect(nextDeadline(exampleChange({ state: 'draft' }))).toBeUndefined();
  });
});
