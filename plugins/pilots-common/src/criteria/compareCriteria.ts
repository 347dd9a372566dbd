import { canonicalCriteria, CanonicalCriterion } from './canonicalCriteria';
import { Criterion, wantsMore } from './Criterion';
import { coversHours } from './evaluation/coversHours';
import { durationMillis } from '../pilot/validation/isoDuration';

/** What became of one criterion from one version to another. @public */
export interface CriterionChange {
  id: string;
  title: string;
  kind: 'added' | 'removed' | 'changed';
  /** Field by field, with the value before and after. */
  fields: {
    field: string;
    before?: string | number;
    after?: string | number;
  }[];
  /** Easier to meet than before. */
  loosens: boolean;
}

/** The differences between two sets of criteria, floors made explicit. @public */
export function compareCriteria(
  before: readonly Criterion[],
  after: readonly Criterion[],
): CriterionChange[] {
  const old = byId(before);
  const next = byId(after);
  const ids = [...new Set([...old.keys(), ...next.keys()])].sort();
  return ids.flatMap((id): CriterionChange[] => {
    const a = old.get(id);
    const b = next.get(id);
    const fields = changedFields(a, b);
    if (a && b) {
      if (fields.length === 0) return [];
      const loosens = isLooser(a, b);
      return [{ id, title: b.title, kind: 'changed', fields, loosens }];
    }
    return [
      a
        ? { id, title: a.title, kind: 'removed', fields, loosens: true }
        : { id, title: b!.title, kind: 'added', fields, loosens: false },
    ];
  });
}

/** True if the set is easier to meet than before. @public */
export function loosensCriteria(
  before: readonly Criterion[],
  after: readonly Criterion[],
): boolean {
  return compareCriteria(before, after).some(change => change.loosens);
}

function byId(criteria: readonly Criterion[]) {
  return new Map(canonicalCriteria(criteria).map(c => [c.id, c] as const));
}

function changedFields(
  a: CanonicalCriterion | undefined,
  b: CanonicalCriterion | undefined,
) {
  const keys = [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])];
  return keys
    .filter(key => key !== 'id')
    .map(field => ({
      field,
      before: a?.[field as keyof Criterion],
      after: b?.[field as keyof Criterion],
    }))
    .filter(change => change.before !== change.after);
}

/**
 * Where two cannot be compared, they count as looser: in different units, and of different
 * metrics, since nothing shows that the same threshold is as hard to meet of another one.
 */
function isLooser(a: CanonicalCriterion, b: CanonicalCriterion): boolean {
  const more = wantsMore(a);
  if (
    more !== wantsMore(b) ||
    a.metric !== b.metric ||
    a.unit !== b.unit ||
    a.outcome !== b.outcome
  ) {
    return true;
  }
  const isLower = (x: number, y: number) => (more ? y < x : y > x);
  return (
    isLower(a.threshold, b.threshold) ||
    isLower(a.floor, b.floor) ||
    (a.operator.length === 1 && b.operator.length === 2) ||
    durationMillis(b.window)! < durationMillis(a.window)! ||
    (a.supportHours !== undefined &&
      !coversHours({ target: a.supportHours, observed: b.supportHours }))
  );
}
