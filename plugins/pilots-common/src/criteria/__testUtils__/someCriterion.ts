import fc from 'fast-check';
import {
  Criterion,
  CRITERION_ANCHORS,
  CRITERION_OPERATORS,
  CRITERION_OUTCOMES,
} from '../Criterion';

/** A valid criterion; overrides make it what a test needs. */
export function someCriterion(overrides: Partial<Criterion> = {}): Criterion {
  return {
    id: 'conversion',
    title: 'Completed applications',
    outcome: 'business-effectiveness',
    metric: 'conversion',
    unit: 'percent',
    operator: '>=',
    threshold: 13,
    baseline: 11,
    window: 'P28D',
    anchor: 'value-hypothesis',
    ...overrides,
  };
}

/** One criterion for each of the five outcomes. */
export function completeCriteria(): Criterion[] {
  return CRITERION_OUTCOMES.map(outcome =>
    someCriterion({ id: outcome, metric: outcome, outcome }),
  );
}

const value = fc.double({
  min: -1e6,
  max: 1e6,
  noNaN: true,
  noDefaultInfinity: true,
});

/** Any valid criterion without a floor of its own. */
export const criterionArbitrary: fc.Arbitrary<Criterion> = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/),
    title: fc.stringMatching(/^[A-Z][a-z]{1,20}$/),
    outcome: fc.constantFrom(...CRITERION_OUTCOMES),
    metric: fc.constantFrom('adoption', 'conversion', 'cycle-time'),
    unit: fc.constantFrom('percent', 'minutes'),
    operator: fc.constantFrom(...CRITERION_OPERATORS),
    threshold: value,
    baseline: value,
    window: fc.constantFrom('P7D', 'P14D', 'P28D'),
    anchor: fc.constantFrom(...CRITERION_ANCHORS),
  },
  {
    requiredKeys: [
      'id',
      'title',
      'outcome',
      'metric',
      'unit',
      'operator',
      'threshold',
      'window',
      'anchor',
    ],
  },
);
