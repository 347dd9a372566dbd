import { canonicalJson } from '../../ground/canonicalHash';
import {
  AMENDABLE_FIELDS,
  AmendedValues,
} from '../../pilot/canonical/amendableFields';
import { isLooserValue } from './isLooserValue';

/** One frozen value, before and after. @public */
export interface ValueChange {
  /** Where it stands in `spec`, for example `guardrails.blastRadius.cap`. */
  field: string;
  /** Absent where there was none. */
  before?: unknown;
  /** Absent where there is none any more. */
  after?: unknown;
  /** Lets the pilot do more, or for longer, than before. */
  loosens: boolean;
}

/** The differences between frozen values, field by field; a list is one value. Fields that `after` leaves out stay. @public */
export function compareValues(
  before: AmendedValues,
  after: AmendedValues,
): ValueChange[] {
  return AMENDABLE_FIELDS.filter(field => field in after).flatMap(field => {
    const old = leavesOf(field, before[field]);
    const next = leavesOf(field, after[field]);
    const paths = [...new Set([...old.keys(), ...next.keys()])].sort();
    return paths
      .filter(path => !isSame(old.get(path), next.get(path)))
      .map(path => ({
        field: path,
        before: old.get(path),
        after: next.get(path),
        loosens: isLooserValue(path, old.get(path), next.get(path)),
      }));
  });
}

function leavesOf(path: string, value: unknown): Map<string, unknown> {
  if (value === undefined) return new Map();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return new Map([[path, value]]);
  }
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [
      ...leavesOf(`${path}.${key}`, part),
    ]),
  );
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}
