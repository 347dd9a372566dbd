import { quarterFigures } from './quarterFigures';
import { QuarterDecision, QuarterFacts } from './QuarterFacts';

const NOTHING: QuarterFacts = {
  decisions: [],
  pilots: { submit: 0, start: 0, cancel: 0 },
  firstPass: 0,
  pauses: [],
  registered: 0,
  live: 0,
  restores: [],
  approvals: [],
  approvers: 0,
};
const decision = (parts: Partial<QuarterDecision>): QuarterDecision => ({
  pilot: 'default/a',
  decidedAt: '2026-11-10T12:00:00.000Z',
  outcome: 'scale',
  recommended: 'scale',
  decisionDate: '2026-11-10',
  timeZone: 'UTC',
  ...parts,
});
const day = (monthAndDay: string) => `2026-${monthAndDay}T00:00:00.000Z`;
const figures = (facts: Partial<QuarterFacts>, id: string) =>
  quarterFigures({ ...NOTHING, ...facts }).filter(figure => figure.id === id);
const figure = (facts: Partial<QuarterFacts>, id: string) =>
  figures(facts, id)[0];

describe('quarterFigures', () => {
  it('has no data where there is nothing, and zeros only for what the record would hold', () => {
    const all = quarterFigures(NOTHING);
    const withValue = all.filter(({ value }) => value !== null);
    expect(withValue.map(({ requirement }) => requirement)).toEqual(
      Array(7).fill('R66'),
    );
    expect(all.every(({ sample }) => sample === 0)).toBe(true);
  });

  it('R60: days from the start and from the due date to the decision', () => {
    const decisions = [
      decision({
        startedAt: '2026-10-01T12:00:00.000Z',
        dueAt: '2026-11-08T12:00:00.000Z',
      }),
      decision({ startedAt: '2026-10-21T12:00:00.000Z' }),
      decision({}),
    ];
    expect(figure({ decisions }, 'start-to-decision')).toMatchObject({
      value: 30,
      sample: 2,
      p90: 38,
    });
    expect(figure({ decisions }, 'due-to-decision')).toMatchObject({
      value: 2,
      sample: 1,
    });
  });

  it('R61: shares of those that started, and what pauses and restoring took', () => {
    const facts = {
      live: 4,
      pilots: { submit: 0, start: 2, cancel: 0 },
      firstPass: 1,
      pauses: [
        { from: day('10-05'), to: day('10-07') },
        { from: day('11-01') },
        { from: day('10-03'), to: day('10-09') },
      ],
      restores: [
        { seconds: 600, incidents: 3 },
        { seconds: 1200, incidents: 1 },
      ],
    };
    expect(figure(facts, 'first-pass')).toMatchObject({
      value: 0.5,
      sample: 2,
    });
    expect(figure(facts, 'pauses')).toMatchObject({ value: 3, sample: 4 });
    expect(figure(facts, 'pause-length')).toMatchObject({
      value: 4,
      sample: 2,
    });
    expect(figure(facts, 'time-to-restore').value).toBe(900);
    expect(figure({ live: 2 }, 'pauses')).toMatchObject({ value: 0 });
  });

  it('R62: scaled against the criteria is not evidence; currencies are not added up', () => {
    const eur = { amount: 100, currency: 'EUR' };
    const decisions = [
      decision({ spent: 80, budget: eur }),
      decision({ spent: 30, budget: eur, recommended: 'iterate' }),
      decision({ spent: 5, budget: { amount: 9, currency: 'CHF' } }),
      decision({ budget: eur }),
      decision({ outcome: 'iterate', spent: 1000, budget: eur }),
    ];
    expect(figure({ decisions }, 'scaled-on-criteria')).toMatchObject({
      value: 0.75,
      sample: 4,
    });
    expect(figures({ decisions }, 'scaled-spend')).toMatchObject([
      { currency: 'CHF', value: 5, budget: 9, sample: 1, without: 1 },
      { currency: 'EUR', value: 110, budget: 200, sample: 2, without: 1 },
    ]);
  });

  it('R63: late is after the day of the decision where the pilot is', () => {
    const budget = { amount: 100, currency: 'NZD' };
    const stop = { outcome: 'stop', budget, timeZone: 'Pacific/Auckland' };
    const decisions = [
      // 11 November 00:30 there.
      { decidedAt: '2026-11-10T11:30:00.000Z', spent: 70 },
      // 10 November 23:30 there.
      { decidedAt: '2026-11-10T10:30:00.000Z', spent: 20 },
    ].map(parts => decision({ ...stop, ...parts } as never));
    expect(figure({ decisions }, 'late-stops')).toMatchObject({
      value: 0.5,
      sample: 2,
    });
    expect(figure({ decisions }, 'late-stop-spend')).toMatchObject({
      value: 70,
      sample: 1,
    });
  });

  it('R64 and R66: of what ended, cancelled too, so much was scaled', () => {
    const facts = {
      registered: 6,
      decisions: [decision({}), decision({ outcome: 'stop' })],
      pilots: { submit: 0, start: 0, cancel: 2 },
    };
    expect(figure(facts, 'reach-production')).toMatchObject({
      value: 0.25,
      sample: 4,
    });
    const counts = quarterFigures({ ...NOTHING, ...facts })
      .filter(({ requirement }) => requirement === 'R66')
      .map(({ id, value }) => `${id} ${value}`);
    expect(counts).toEqual([
      'registered 6',
      'submitted 0',
      'started 0',
      'scaled 1',
      'iterated 0',
      'stopped 1',
      'cancelled 2',
    ]);
  });

  it('R65: hours that approvals waited, for each approver and each approval', () => {
    const hour = 3600_000;
    const facts = {
      approvals: [
        { kind: 'waiver', count: 2, waitedMs: 10 * hour },
        { kind: 'signature', count: 3, waitedMs: 20 * hour },
      ],
      approvers: 4,
    };
    expect(figure(facts, 'hours-per-approver')).toMatchObject({
      value: 7.5,
      sample: 4,
    });
    expect(figure(facts, 'hours-per-approval')).toMatchObject({
      value: 6,
      sample: 5,
    });
  });
});
