import { canonicalHash } from '../../ground/canonicalHash';
import { Signatory } from '../../ground/Signatory';
import {
  Parameter,
  ParameterConstraint,
  ParameterValue,
  sameValue,
} from '../parameters';

/** Why a parameter may differ between two environments. Kept for good; a newer one replaces it. @public */
export interface ParityExplanation {
  id: string;
  environment: string;
  reference: string;
  path: string;
  /** Hash of the two values that it was written for. */
  basis: string;
  reason: string;
  by: Signatory;
  at: string;
}

/** A parameter in one environment. @public */
export interface ParityCell {
  environment: string;
  present: boolean;
  /** Absent for secrets, and where there is none. */
  value?: ParameterValue;
  /** True where it is another one than in the reference environment. */
  differs: boolean;
  /** Why it differs, as long as both values are those that were explained. */
  explanation?: ParityExplanation;
  /** What was said of other values. */
  formerExplanation?: ParityExplanation;
}

/** A parameter across environments. @public */
export interface ParityRow {
  path: string;
  secret: boolean;
  constraint?: ParameterConstraint;
  /** The reference environment first. */
  cells: ParityCell[];
}

/** What is configured in an environment. @public */
export interface EnvironmentParameters {
  environment: string;
  /** Sorted by path. */
  parameters: readonly Parameter[];
}

/**
 * Holds environments against the reference. Secrets should differ between
 * environments, and their hashes cannot be compared across them: of secrets only
 * the presence counts.
 *
 * @returns A row for each path that any of them has, sorted by path.
 * @public
 */
export function compareEnvironments(
  reference: EnvironmentParameters,
  others: readonly EnvironmentParameters[],
  explanations: readonly ParityExplanation[],
): ParityRow[] {
  const all = [reference, ...others];
  const maps = all.map(
    ({ parameters }) => new Map(parameters.map(one => [one.path, one])),
  );
  const explained = new Map(
    explanations
      .filter(one => one.reference === reference.environment)
      .map(one => [`${one.environment} ${one.path}`, one]),
  );
  const paths = [...new Set(maps.flatMap(map => [...map.keys()]))].sort();
  return paths.map(path => {
    const found = maps.map(map => map.get(path));
    const secret = found.some(one => one?.seal);
    const constraint = found.find(one => one?.constraint)?.constraint;
    const cells = found.map((parameter, n): ParityCell => {
      const { environment } = all[n];
      const cell = {
        environment,
        present: parameter !== undefined,
        ...(parameter && !secret && { value: parameter.value }),
        differs: n > 0 && differs(found[0], parameter),
      };
      const said = explained.get(`${environment} ${path}`);
      if (!cell.differs || !said) return cell;
      return said.basis === parityBasis(found[0], parameter)
        ? { ...cell, explanation: said }
        : { ...cell, formerExplanation: said };
    });
    return { path, secret, ...(constraint && { constraint }), cells };
  });
}

/** What an explanation is written for: hash of both values, of secrets whether they are there. @public */
export function parityBasis(
  reference: Parameter | undefined,
  parameter: Parameter | undefined,
): string {
  const isSecret = Boolean(reference?.seal ?? parameter?.seal);
  const side = (one: Parameter | undefined) => {
    if (!one) return [];
    return isSecret ? ['secret'] : [one.value];
  };
  return canonicalHash([side(reference), side(parameter)]);
}

function differs(a: Parameter | undefined, b: Parameter | undefined): boolean {
  if (!a || !b) return a !== b;
  if (a.seal || b.seal) return false;
  return sameValue(a, b) !== true;
}

/** How an environment stands to the reference, in numbers and paths. @public */
export function summariseParity(
  rows: readonly ParityRow[],
  environment: string,
): { same: number; explained: number; unexplained: string[] } {
  const summary = { same: 0, explained: 0, unexplained: [] as string[] };
  for (const { path, cells } of rows) {
    const cell = cells.find(one => one.environment === environment);
    if (!cell?.differs) summary.same += 1;
    else if (cell.explanation) summary.explained += 1;
    else summary.unexplained.push(path);
  }
  return summary;
}
