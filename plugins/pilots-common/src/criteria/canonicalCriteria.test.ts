import fc from 'fast-check';
import {
  criterionArbitrary,
  someCriterion,
} from './__testUtils__/someCriterion';
import { canonicalCriteria, criteriaHash } from './canonicalCriteria';
import { defaultFloor } from './defaultFloor';

const sets = fc.uniqueArray(criterionArbitrary, {
  selector: criterion => criterion.id,
  maxLength: 8,
});

describe('the canonical form of criteria', () => {
  it('makes floors explicit, so that a named default is the same', () => {
    const implied = someCriterion();
    const named = someCriterion({ floor: defaultFloor(implied) });
    expect(canonicalCriteria([implied])[0].floor).toBe(12.6);
    expect(criteriaHash([implied])).toBe(criteriaHash([named]));
  });

  it('hashes alike in any order and with absent fields said to be undefined', () => {
    fc.assert(
      fc.property(sets, criteria => {
        const shuffled = [...criteria]
          .reverse()
          .map(c => ({ rationale: undefined, ...c }));
        expect(criteriaHash(shuffled)).toBe(criteriaHash(criteria));
      }),
    );
  });

  it('hashes differently when a threshold moves', () => {
    expect(criteriaHash([someCriterion({ threshold: 12.9 })])).not.toBe(
      criteriaHash([someCriterion()]),
    );
  });

  it('has a hash that does not change between releases', () => {
    expect(criteriaHash([someCriterion()])).toBe(
      'f6c20f51fd1eddc09eaf879ec7fa6c26ba8c0eef68101af1667fbaca97d7fefd',
    );
  });

  it('is itself canonical', () => {
    fc.assert(
      fc.property(sets, criteria => {
        const once = canonicalCriteria(criteria);
        expect(canonicalCriteria(once)).toEqual(once);
      }),
    );
  });
});
