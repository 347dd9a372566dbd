import fc from 'fast-check';
import {
  criterionArbitrary,
  someCriterion,
} from '../__testUtils__/someCriterion';
import { meetsThreshold } from '../defaultFloor';
import { evaluateCriterion } from './evaluateCriterion';

const START = '2026-06-08T20:00:00.000Z';
const END = '2026-08-03T00:00:00.000Z';
const seen = (value: number, at = '2026-07-20T12:00:00.000Z') => ({
  at,
  value,
});
const judge = (
  observations: ReturnType<typeof seen>[],
  criterion = someCriterion(),
) =>
  evaluateCriterion(criterion, { observations, startedAt: START, asOf: END });

describe('the evaluation of a criterion', () => {
  it.each([
    [13, 'met'],
    [12.99, 'promising'],
    [12.6, 'promising'],
    [12.59, 'missed'],
  ])('finds %s to be %s', (value, verdict) => {
    expect(judge([seen(value)]).verdict).toBe(verdict);
  });

  it.each([
    [1 / 12, '0.0833 ratio, asked for <= 0.15'],
    [0.15, '0.15 ratio, asked for <= 0.15'],
    [0.150000001, '0.150000001 ratio, asked for <= 0.15, floor 0.1875'],
    [7 / 9, '0.7778 ratio, asked for <= 0.15, beyond 0.1875'],
  ])('says %s as it can be read', (value, reason) => {
    const failRate = someCriterion({
      unit: 'ratio',
      operator: '<=',
      threshold: 0.15,
      baseline: undefined,
      floor: undefined,
    });
    expect(judge([seen(value)], failRate).reason).toBe(reason);
  });

  it('judges the weakest value, for it must hold throughout its window', () => {
    const result = judge([
      seen(14, '2026-07-10T12:00:00Z'),
      seen(12.8, '2026-07-17T12:00:00Z'),
      seen(14.2, '2026-07-31T12:00:00Z'),
    ]);
    expect(result).toMatchObject({
      verdict: 'promising',
      value: 12.8,
      at: '2026-07-17T12:00:00Z',
      sample: 3,
      window: { from: '2026-07-06T00:00:00.000Z', to: END },
    });
  });

  it('leaves out what lies outside start and window, and says so', () => {
    const result = judge([
      seen(1, '2026-06-01T12:00:00Z'),
      seen(2, '2026-06-20T12:00:00Z'),
      seen(14),
      seen(3, '2026-08-03T00:00:01Z'),
      seen(NaN),
    ]);
    expect(result.verdict).toBe('met');
    expect(result.excluded.map(({ reason }) => reason)).toEqual([
      'before the start',
      'before the window',
      'after the time of this evaluation',
      'not a number or not a time',
    ]);
  });

  it('counts an observation at the very start', () => {
    const result = evaluateCriterion(someCriterion(), {
      observations: [seen(14, START)],
      startedAt: START,
      asOf: '2026-07-06T20:00:00.000Z',
    });
    expect(result.verdict).toBe('met');
  });

  it('has too little data without observations, start or time', () => {
    expect(judge([])).toMatchObject({
      verdict: 'insufficient-data',
      reason: 'Nothing was observed within the window',
    });
    expect(
      evaluateCriterion(someCriterion(), { observations: [], asOf: END }),
    ).toMatchObject({
      verdict: 'insufficient-data',
      reason: 'The pilot has not started',
    });
    expect(
      evaluateCriterion(someCriterion(), {
        observations: [seen(14, '2026-06-10T00:00:00Z')],
        startedAt: START,
        asOf: '2026-06-20T00:00:00Z',
      }).reason,
    ).toBe('The pilot has not run for 28 days yet, for which this must hold');
  });

  it('takes support outside the target hours for no data', () => {
    const criterion = someCriterion({
      outcome: 'support-viability',
      operator: '<=',
      supportHours: '24x7',
    });
    const during = (supportHours?: string) =>
      judge(
        [{ ...seen(1), supportHours } as ReturnType<typeof seen>],
        criterion,
      );
    expect(during('08–18')).toMatchObject({
      verdict: 'insufficient-data',
      reason: 'Nothing was observed within the target hours, 24x7',
      excluded: [{ reason: 'outside the target hours (08–18)' }],
    });
    expect(during(undefined).verdict).toBe('insufficient-data');
    expect(during('24/7').verdict).toBe('met');
  });

  it('says met exactly if every counted value meets the threshold', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(criterionArbitrary, values, (criterion, numbers) => {
        const at = '2026-08-02T00:00:00Z';
        const result = judge(
          numbers.map(value => seen(value, at)),
          criterion,
        );
        expect(result.verdict === 'met').toBe(
          numbers.every(value => meetsThreshold(criterion, value)),
        );
      }),
    );
  });
});
