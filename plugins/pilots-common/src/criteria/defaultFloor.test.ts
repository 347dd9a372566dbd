import fc from 'fast-check';
import {
  criterionArbitrary,
  someCriterion,
} from './__testUtils__/someCriterion';
import { defaultFloor, meetsThreshold, reachesFloor } from './defaultFloor';

describe('the default floor', () => {
  it.each([
    [
      '80 % of the way up',
      { operator: '>=', threshold: 13, baseline: 11 },
      12.6,
    ],
    ['80 % of the way down', { operator: '<=', threshold: 6, baseline: 16 }, 8],
    ['80 % where more is better', { operator: '>=', threshold: 3 }, 2.4],
    ['125 % where less is', { operator: '<=', threshold: 6.1 }, 7.625],
    ['laxer of a reduction', { operator: '<=', threshold: -25 }, -20],
    ['laxer of a negative score', { operator: '>', threshold: -10 }, -12.5],
    ['0 of 0', { operator: '<=', threshold: 0 }, 0],
    [
      'no way to go from a baseline that meets it',
      { operator: '>=', threshold: 3, baseline: 5 },
      2.4,
    ],
  ] as const)('is %s', (_, criterion, floor) => {
    expect(defaultFloor(criterion)).toBe(floor);
  });

  it('is never stricter than the threshold', () => {
    fc.assert(
      fc.property(
        criterionArbitrary,
        fc.double({ noNaN: true }),
        (c, value) => {
          expect(meetsThreshold(c, value) && !reachesFloor(c, value)).toBe(
            false,
          );
        },
      ),
    );
  });

  it('compares without the noise of binary fractions', () => {
    const criterion = someCriterion({ operator: '<=', threshold: 0.3 });
    expect(meetsThreshold(criterion, 0.1 + 0.2)).toBe(true);
  });

  it('takes the bound in where the operator does', () => {
    const at = (operator: '>' | '>=' | '<' | '<=') =>
      meetsThreshold({ operator, threshold: 5 }, 5);
    expect([at('>='), at('>'), at('<='), at('<')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
