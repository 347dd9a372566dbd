import { reviewFacts } from './reviewFacts';
import { ReviewSchedule } from './ReviewSchedule';

const intent = {
  startDate: '2026-06-08',
  decisionDate: '2026-08-03',
  timeZone: 'America/Chicago',
};
const schedule: ReviewSchedule = {
  weekday: 'MO',
  time: '10:00',
  participants: 'The six and on call',
};

describe('reviewFacts', () => {
  it('has the decision date ahead until it begins in the zone of the pilot', () => {
    const at = (now: string) => reviewFacts({ intent, now: new Date(now) });
    expect(at('2026-08-03T04:59:59.999Z')).toMatchObject({
      scheduled: false,
      nextReviews: [],
      decisionDueAt: '2026-08-03T05:00:00.000Z',
      decisionDateAhead: true,
    });
    expect(at('2026-08-03T05:00:00.000Z').decisionDateAhead).toBe(false);
  });

  it('has reviews from the start up to the decision', () => {
    const ids = (now: string) =>
      reviewFacts({ schedule, intent, now: new Date(now) }).nextReviews.map(
        ({ id }) => id,
      );
    expect(ids('2026-05-01T00:00:00Z')).toEqual([
      '2026-06-08',
      '2026-06-15',
      '2026-06-22',
      '2026-06-29',
    ]);
    expect(ids('2026-07-21T00:00:00Z')).toEqual(['2026-07-27']);
    expect(ids('2026-08-04T00:00:00Z')).toEqual([]);
  });
});
