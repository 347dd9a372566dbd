import {
  byPath,
  Parameter,
  ParameterConstraint,
  ParameterValue,
  sameValue,
} from '../parameters';

/** A parameter that differs. Values of secrets are never in it. @public */
export interface ParameterDifference {
  path: string;
  kind: 'added' | 'removed' | 'changed';
  /** Absent for secrets, and where there was none. */
  before?: ParameterValue;
  /** Absent for secrets, and where there is none. */
  after?: ParameterValue;
  secret?: true;
  constraint?: ParameterConstraint;
}

/** How two lists of parameters differ. @public */
export interface ParameterComparison {
  /** Sorted by path. */
  differences: ParameterDifference[];
  /** Secrets that cannot be compared: the key of one of the two hashes is gone. */
  unknown: string[];
}

/**
 * Which paths differ between two lists that are sorted by path, with before and
 * after. The constraint is that of `before`, failing one that of `after`.
 *
 * @public
 */
export function differenceOf(
  before: readonly Parameter[],
  after: readonly Parameter[],
): ParameterComparison {
  const differences: ParameterDifference[] = [];
  const unknown: string[] = [];
  let a = 0;
  let b = 0;
  while (a < before.length || b < after.length) {
    const old = before[a];
    const fresh = after[b];
    const order = compare(old, fresh);
    if (order <= 0) a += 1;
    if (order >= 0) b += 1;
    if (order !== 0) {
      differences.push(
        order < 0 ? difference(old, undefined) : difference(undefined, fresh),
      );
      continue;
    }
    const same = sameValue(old, fresh);
    if (same === 'unknown') unknown.push(old.path);
    else if (!same) differences.push(difference(old, fresh));
  }
  return { differences, unknown };
}

function compare(a: Parameter | undefined, b: Parameter | undefined): number {
  if (!a) return 1;
  if (!b) return -1;
  return byPath(a, b);
}

function difference(
  before: Parameter | undefined,
  after: Parameter | undefined,
): ParameterDifference {
  const secret = Boolean(before?.seal ?? after?.seal);
  const constraint = before?.constraint ?? after?.constraint;
  let kind: ParameterDifference['kind'] = 'changed';
  if (!before) kind = 'added';
  if (!after) kind = 'removed';
  return {
    path: (before ?? after)!.path,
    kind,
    ...(!secret && before && { before: before.value }),
    ...(!secret && after && { after: after.value }),
    ...(secret && { secret: true as const }),
    ...(constraint && { constraint }),
  };
}

/**
 * The parameters with some of their differences taken over: what drift
 * acceptance makes of a baseline. `observed` holds the values; the constraints
 * stay those of the baseline.
 *
 * @public
 */
export function takeOver(
  baseline: readonly Parameter[],
  observed: readonly Parameter[],
  paths: ReadonlySet<string>,
): Parameter[] {
  const known = new Map(baseline.map(one => [one.path, one]));
  const kept = baseline.filter(({ path }) => !paths.has(path));
  const taken = observed
    .filter(({ path }) => paths.has(path))
    .map(({ constraint: _, ...one }) => {
      const constraint = known.get(one.path)?.constraint;
      return constraint ? { ...one, constraint } : one;
    });
  return [...kept, ...taken].sort(byPath);
}
