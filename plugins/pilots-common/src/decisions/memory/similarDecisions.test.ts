import fc from 'fast-check';
import { ComparedDecision, similarDecisions } from './similarDecisions';

const PILOT = {
  pilot: 'default/loan',
  sector: 'financial-services',
  targets: ['component:default/scoring', 'component:default/form'],
  metrics: ['conversion', 'adoption'],
};
const decision = (change: Partial<ComparedDecision>): ComparedDecision => ({
  id: 'd1',
  pilot: 'default/other',
  sector: 'general',
  targets: [],
  metrics: [],
  outcome: 'scale',
  decidedAt: '2026-01-01T00:00:00.000Z',
  ...change,
});

describe('similar decisions', () => {
  it('rank by targets, then criteria, then sector', () => {
    const found = similarDecisions(PILOT, [
      decision({ id: 'metrics', metrics: PILOT.metrics }),
      decision({ id: 'sector', sector: PILOT.sector }),
      decision({ id: 'all', ...PILOT, pilot: 'default/twin' }),
      decision({ id: 'targets', targets: PILOT.targets }),
      decision({ id: 'one', targets: [PILOT.targets[0]] }),
      decision({ id: 'own', ...PILOT }),
    ]);
    expect(found.map(one => [one.decision.id, one.score])).toEqual([
      ['all', 1],
      ['targets', 0.5],
      ['metrics', 0.3],
      ['one', 0.25],
    ]);
    expect(found[0]).toMatchObject({
      sameSector: true,
      sharedTargets: [...PILOT.targets].sort(),
      sharedMetrics: [...PILOT.metrics].sort(),
    });
  });

  it('put the latest first among equals, whatever the order they came in', () => {
    const dates = ['2026-01-01', '2026-03-01', '2026-02-01'];
    const decided = dates.map(day =>
      decision({
        id: day,
        targets: PILOT.targets,
        decidedAt: `${day}T00:00:00.000Z`,
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(decided, { minLength: 3 }), shuffled => {
        const found = similarDecisions(PILOT, shuffled, 2);
        expect(found.map(one => one.decision.id)).toEqual([
          '2026-03-01',
          '2026-02-01',
        ]);
      }),
    );
  });
});
