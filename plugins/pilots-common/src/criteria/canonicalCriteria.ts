import { canonicalHash } from '../ground/canonicalHash';
import { Criterion } from './Criterion';
import { floorOf } from './defaultFloor';

/** A criterion with its floor made explicit, as it is locked. @public */
export type CanonicalCriterion = Criterion & { floor: number };

/**
 * The criteria as they are hashed: floors explicit, so that a later change of
 * the default changes no locked one; sorted by id, so that the order in which
 * they are shown is no change; absent fields left out.
 *
 * @public
 */
export function canonicalCriteria(
  criteria: readonly Criterion[],
): CanonicalCriterion[] {
  return criteria
    .map(criterion => {
      const entries = Object.entries({
        ...criterion,
        floor: floorOf(criterion),
      }).filter(([, value]) => value !== undefined);
      return Object.fromEntries(entries) as unknown as CanonicalCriterion;
    })
    .sort((a, b) => compareText(a.id, b.id));
}

/** SHA-256, lower-case hex, of the RFC 8785 JSON of `{criteria}` in canonical form. @public */
export function criteriaHash(criteria: readonly Criterion[]): string {
  return canonicalHash({ criteria: canonicalCriteria(criteria) });
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
