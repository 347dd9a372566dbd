import fc from 'fast-check';
import {
  criterionArbitrary,
  someCriterion,
} from './__testUtils__/someCriterion';
import { compareCriteria, loosensCriteria } from './compareCriteria';
import { Criterion } from './Criterion';

const before = someCriterion({ threshold: 3, baseline: undefined });
const change = (overrides: Partial<Criterion>) =>
  compareCriteria([before], [{ ...before, ...overrides }]);

describe('the comparison of criteria', () => {
  it('names fields with their values before and after, the floor included', () => {
    expect(change({ threshold: 2.4 })).toEqual([
      {
        id: 'conversion',
        title: 'Completed applications',
        kind: 'changed',
        loosens: true,
        fields: [
          { field: 'threshold', before: 3, after: 2.4 },
          { field: 'floor', before: 2.4, after: 1.92 },
        ],
      },
    ]);
  });

  it.each<[string, Partial<Criterion>, boolean]>([
    ['a stricter threshold', { threshold: 3.2 }, false],
    ['a lower floor', { floor: 2 }, true],
    ['a higher floor', { floor: 2.9 }, false],
    ['a shorter window', { window: 'P14D' }, true],
    ['a longer window', { window: 'P42D' }, false],
    ['the other direction', { operator: '<=' }, true],
    ['another unit', { unit: 'permille' }, true],
    ['another outcome', { outcome: 'user-adoption' }, true],
    ['another metric', { metric: 'conversion-crm' }, true],
    ['another metric, held to more', { metric: 'clicks', threshold: 9 }, true],
    ['another reason', { rationale: 'Counted from settled orders' }, false],
    ['other words', { title: 'Completed' }, false],
    ['a bound left out', { operator: '>' }, false],
  ])('says whether %s loosens', (_, overrides, loosens) => {
    expect(change(overrides).map(c => c.loosens)).toEqual([loosens]);
  });

  it('sees that a bound taken in and shorter support hours loosen', () => {
    const strict = someCriterion({ operator: '>' });
    expect(loosensCriteria([strict], [someCriterion()])).toBe(true);
    const support = someCriterion({ supportHours: '24x7' });
    expect(
      loosensCriteria([support], [{ ...support, supportHours: '08-18' }]),
    ).toBe(true);
    expect(
      loosensCriteria([{ ...support, supportHours: '08-18' }], [support]),
    ).toBe(false);
  });

  it('counts a removal as looser and an addition as not', () => {
    expect(compareCriteria([before], [])).toMatchObject([
      { kind: 'removed', loosens: true },
    ]);
    expect(compareCriteria([], [before])).toMatchObject([
      { kind: 'added', loosens: false },
    ]);
  });

  it('finds no difference between a set and itself, in any order', () => {
    const sets = fc.uniqueArray(criterionArbitrary, { selector: c => c.id });
    fc.assert(
      fc.property(sets, set => {
        expect(compareCriteria(set, [...set].reverse())).toEqual([]);
      }),
    );
  });
});
